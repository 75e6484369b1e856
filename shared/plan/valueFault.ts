import type { Veld, Verzameling } from './field.ts'
import { brokenText } from './proseFaults.ts'

/** What is wrong with one element of a set; null when nothing is. */
export function elementFault(value: unknown, veld: Verzameling): string | null {
  if (veld.van === 'jaar') return isYear(value) ? null : 'Hier hoort een jaartal te staan.'
  if (veld.van === 'keuze') return choiceFault(value, veld.opties ?? {})
  return wordFault(value)
}

/** What is wrong with a plain value, in one Dutch sentence; null when nothing is. */
export function plainFault(value: unknown, veld: Veld): string | null {
  switch (veld.kind) {
    case 'woord':
    case 'verwijzing':
      return wordFault(value)
    case 'getal':
      return typeof value === 'number' && Number.isFinite(value) ? null : 'Hier hoort een getal te staan.'
    case 'geheel':
      return Number.isSafeInteger(value) ? null : 'Hier hoort een geheel getal te staan.'
    case 'datum':
      return isDate(value) ? null : 'Hier hoort een datum te staan, als jjjj-mm-dd.'
    case 'jaNee':
      return typeof value === 'boolean' ? null : 'Hier hoort true of false te staan.'
    case 'keuze':
      return choiceFault(value, veld.opties)
    default:
      throw new Error(`Not a plain field: ${veld.kind}.`)
  }
}

const isYear = (value: unknown): boolean =>
  Number.isInteger(value) && Number(value) >= 1900 && Number(value) <= 2200

function wordFault(value: unknown): string | null {
  if (typeof value !== 'string') return 'Hier hoort tekst te staan.'
  if (value.length > 2000) return 'Deze tekst is langer dan 2.000 tekens.'
  return brokenText(value)
}

function choiceFault(value: unknown, opties: Readonly<Record<string, string>>): string | null {
  if (typeof value === 'string' && Object.hasOwn(opties, value)) return null
  return `Kies uit: ${Object.keys(opties).join(', ')}.`
}

const daysIn = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0

/** An ISO 8601 calendar date that exists. Without a `Date`: a plan has thousands of them, read when it opens. */
export function isDate(value: unknown): boolean {
  const parts = typeof value === 'string' && /^(\d{4})-(\d{2})-(\d{2})$/.exec(value)
  if (!parts) return false
  const [year = 0, month = 0, day = 0] = parts.slice(1).map(Number)
  const last = month === 2 && !isLeap(year) ? 28 : (daysIn[month - 1] ?? 0)
  return day >= 1 && day <= last
}
