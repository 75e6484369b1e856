/** `Anna Jansen` → `AJ`, `Bram van der Kok` → `BK`. */
export function initials(naam: string): string {
  const words = naam.trim().split(/\s+/)
  const [first = '', last = ''] = [words[0], words.length > 1 ? words.at(-1) : '']
  return (first.charAt(0) + last.charAt(0)).toUpperCase()
}
