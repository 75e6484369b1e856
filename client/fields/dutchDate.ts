import { maanden } from '../../shared/rules/taal/datum.ts'
import type { Parsed } from './dutchNumber.ts'

const kort = ['jan', 'feb', 'mrt', 'apr', 'mei', 'jun', 'jul', 'aug', 'sep', 'okt', 'nov', 'dec'] as const

const vorm = 'Schrijf een datum als 31-12-2025 of 31 december 2025.'

/**
 * Reads a date as people write it (`31-12-2025`, `31/12/2025`, `31 dec 2025`, `2025-12-31`) into ISO
 * `2025-12-31`. A date that is not on the calendar is refused.
 */
export function parseDate(tekst: string): Parsed<string> {
  const kaal = tekst.trim().toLowerCase().replace(/\s+/g, ' ')
  if (kaal === '') return { waarde: null }
  const delen = dateParts(kaal)
  if (!delen) return { fout: vorm }
  const { jaar, maand, dag } = delen
  if (!isOnCalendar(jaar, maand, dag)) return { fout: `Deze datum bestaat niet. ${vorm}` }
  return { waarde: `${jaar}-${twee(maand)}-${twee(dag)}` }
}

interface DateParts {
  readonly jaar: number
  readonly maand: number
  readonly dag: number
}

function dateParts(kaal: string): DateParts | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(kaal)
  if (iso) return { jaar: Number(iso[1]), maand: Number(iso[2]), dag: Number(iso[3]) }
  const cijfers = /^(\d{1,2})\s?[-/.]\s?(\d{1,2})\s?[-/.]\s?(\d{4})$/.exec(kaal)
  if (cijfers) return { jaar: Number(cijfers[3]), maand: Number(cijfers[2]), dag: Number(cijfers[1]) }
  const woorden = /^(\d{1,2})[ -]([a-z]+)\.?[ -](\d{4})$/.exec(kaal)
  const maand = woorden ? monthOf(woorden[2] ?? '') : 0
  return woorden && maand > 0 ? { jaar: Number(woorden[3]), maand, dag: Number(woorden[1]) } : null
}

/** 1 to 12; 0 when it is no month. A month may be shortened to three letters or more (`sept`), `mrt` included. */
function monthOf(woord: string): number {
  if (woord === 'mrt') return 3
  return woord.length < 3 ? 0 : maanden.findIndex(maand => maand.startsWith(woord)) + 1
}

function isOnCalendar(jaar: number, maand: number, dag: number): boolean {
  if (jaar < 1900 || jaar > 2199) return false
  const datum = new Date(Date.UTC(jaar, maand - 1, dag))
  return datum.getUTCMonth() === maand - 1 && datum.getUTCDate() === dag
}

const twee = (getal: number): string => String(getal).padStart(2, '0')

/** `31-12-2025` for an ISO date; anything else as it stands. */
export function formatDate(iso: string): string {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return delen ? `${delen[3]}-${delen[2]}-${delen[1]}` : iso
}

/** `1 apr 2024` for an ISO date; anything else as it stands. */
export function formatDateInWords(iso: string): string {
  const delen = /^(\d{4})-(\d{2})-(\d{2})$/.exec(iso)
  return delen ? `${Number(delen[3])} ${kort[Number(delen[2]) - 1]} ${delen[1]}` : iso
}
