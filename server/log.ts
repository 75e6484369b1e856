/** What may be logged of an event: ids, codes, counts. Never the text of a plan. */
export type LogFields = Readonly<Record<string, string | number | boolean | null>>
export type Log = (event: string, fields?: LogFields) => void

/** One JSON line per event on standard error, where it does not mix with what people read. */
export const log: Log = (event, fields = {}) => {
  process.stderr.write(`${JSON.stringify({ at: new Date().toISOString(), event, ...fields })}\n`)
}

/** The words of something that was thrown, with its first place in the code. */
export function faultOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return String(thrown)
  const place = thrown.stack?.split('\n').find(line => line.trimStart().startsWith('at '))
  return `${thrown.name}: ${thrown.message}${place ? ` (${place.trim()})` : ''}`
}
