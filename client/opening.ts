/**
 * Asks for what the first page needs before the rest of the program is even evaluated; `main.tsx` names this
 * file first. Each answer is given out once, to the first who asks for the same.
 */
const early = new Map<string, Promise<Response>>()

function ask(path: string): void {
  const answer = fetch(path)
  // Whoever takes it hears of a failure; nobody has to.
  answer.catch(() => {})
  early.set(path, answer)
}

const plan = location.pathname.match(/^\/plannen\/([^/]+)\/?$/)?.[1]
ask('/api/v1/ik')
if (plan && plan !== 'nieuw')
  for (const part of ['toegang', 'toestand', 'regelset']) ask(`/api/v1/plannen/${plan}/${part}`)

/** `fetch`, or the answer that was asked for when the page opened. */
export const fetchOnce: typeof fetch = (input, init) => {
  const path = typeof input === 'string' && (init?.method ?? 'GET') === 'GET' ? input : ''
  const answer = early.get(path)
  early.delete(path)
  return answer ?? fetch(input, init)
}
