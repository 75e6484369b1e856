/** Joins names for a sentence: `A`, `A en B`, `A, B en C`. */
export function opsomming(delen: readonly string[], voegwoord = 'en'): string {
  if (delen.length < 2) return delen.join('')
  return `${delen.slice(0, -1).join(', ')} ${voegwoord} ${delen.at(-1)}`
}
