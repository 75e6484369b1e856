import { eenheid } from '../plan/opties.ts'
import { isDate } from '../plan/valueFault.ts'
import { gelijkend } from './namen.ts'

const maanden = [
  ['januari', 'jan'],
  ['februari', 'feb'],
  ['maart', 'mrt'],
  ['april', 'apr'],
  ['mei'],
  ['juni', 'jun'],
  ['juli', 'jul'],
  ['augustus', 'aug'],
  ['september', 'sep', 'sept'],
  ['oktober', 'okt'],
  ['november', 'nov'],
  ['december', 'dec'],
]

const two = (value: string): string => value.padStart(2, '0')

/** A whole date as a document writes it, as jjjj-mm-dd. Null for anything less: no day is made up. */
export function leesDatum(woorden: string): string | null {
  const plain = woorden.trim().toLowerCase()
  const [, dag = '', maand = '', jaar = ''] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/.exec(plain) ?? []
  const [, day = '', naam = '', year = ''] = /^(\d{1,2})\s+([a-z]+)\.?\s+(\d{4})$/.exec(plain) ?? []
  const index = maanden.findIndex(namen => namen.includes(naam))
  const found = [
    plain,
    `${jaar}-${two(maand)}-${two(dag)}`,
    `${year}-${two(String(index + 1))}-${two(day)}`,
  ].find(isDate)
  return found ?? null
}

/** A number as the Dutch write it, with what stands behind it. Null when it does not begin with one. */
export function leesGetal(woorden: string): { readonly getal: number; readonly rest: string } | null {
  const found = /^(?:€\s*)?([-−–+]?\s?\d{1,3}(?:\.\d{3})+|[-−–+]?\s?\d+)(,\d+)?(?:,-)?\s*(.*)$/s.exec(
    woorden.trim(),
  )
  if (!found) return null
  const [, heel = '', deel = '', rest = ''] = found
  const getal = Number(heel.replace(/[.\s+]/g, '').replace(/[−–]/, '-') + deel.replace(',', '.'))
  return Number.isFinite(getal) ? { getal, rest: rest.trim() } : null
}

/** The option that words stand for: its key or its label. */
export function leesKeuze(woorden: string, opties: Readonly<Record<string, string>>): string | null {
  const gezocht = gelijkend(woorden)
  const found = Object.entries(opties).find(
    ([sleutel, label]) =>
      sleutel === woorden.trim() ||
      (gezocht !== '' && [gelijkend(sleutel), gelijkend(label)].includes(gezocht)),
  )
  return found?.[0] ?? null
}

const andereEenheden: Readonly<Record<string, string>> = {
  procent: '%',
  'procent punt': 'procentpunt',
  procentpunten: 'procentpunt',
  dag: 'dagen',
  week: 'weken',
  uur: 'uren',
  bed: 'bedden',
  bezoek: 'bezoeken',
  euro: '€',
  fte: 'fte',
  stuks: 'aantal',
  personen: 'aantal',
}

export function leesEenheid(woorden: string): string | null {
  return leesKeuze(woorden, eenheid) ?? andereEenheden[gelijkend(woorden)] ?? null
}

const meesteJaren = 20

/** A year, or all of a few that follow on each other: `2027-2029`. Null for anything else. */
export function leesJaren(woorden: string): readonly number[] | null {
  const [, eerste, laatste = eerste] =
    /^((?:19|20|21)\d\d)(?:\s*[-–—]\s*((?:19|20|21)\d\d))?$/.exec(woorden) ?? []
  const aantal = Number(laatste) - Number(eerste) + 1
  if (eerste === undefined || aantal < 1 || aantal > meesteJaren) return null
  return Array.from({ length: aantal }, (_, index) => Number(eerste) + index)
}

/** Names that stand together, apart: by line, semicolon or comma. */
export const apart = (woorden: string): string[] =>
  woorden
    .split(/[\n;,]|\s\/\s/)
    .map(deel => deel.trim())
    .filter(deel => deel !== '')
