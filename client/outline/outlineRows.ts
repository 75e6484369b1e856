import { deelIn, opgavenDeel } from '../../shared/plan/codes.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { type Deel, deelSleutel, delen } from '../plan/delen.ts'

/** One line of the outline. `code` is the whole number of the section, `nummer` what the line shows of it. */
export interface OutlineRow {
  readonly id: string
  readonly kind: 'plan' | 'hoofdstuk' | 'onderdeel' | 'deel' | 'opgave' | 'los' | 'afspraak'
  readonly code: string
  readonly nummer: string
  readonly titel: string
  /** The opgave (or the afspraken without one) that an afspraak is listed under. */
  readonly ouderId: string | null
  readonly diepte: 0 | 1 | 2
}

/** The id of the line for the whole part of opgaven, and of the one for afspraken without an opgave. */
export const deelId = deelSleutel('opgaven')
export const losId = deelSleutel('los')

export function outlineRows(plan: Plan): readonly OutlineRow[] {
  const deel = opgavenDeel(plan)
  const { opgaven, los } = deelIn(plan, deel)
  const under = (ouderId: string, afspraken: typeof los): OutlineRow[] =>
    afspraken.map(({ afspraak, code }) => ({
      id: afspraak.id,
      kind: 'afspraak',
      code,
      nummer: code.slice(code.lastIndexOf('-') + 1),
      titel: naam(afspraak.titel.plat, 'Afspraak zonder titel'),
      ouderId,
      diepte: 2,
    }))
  return [
    row(plan.id, 'plan', '', 'Over dit plan', 0),
    ...plan.hoofdstukken.map((een, index) =>
      row(een.id, 'hoofdstuk', String(index + 1), naam(een.titel.plat, 'Hoofdstuk zonder titel'), 0),
    ),
    ...onderdelen('voor'),
    row(deelId, 'deel', String(deel), 'Opgaven en afspraken', 0),
    ...opgaven.flatMap(({ opgave, code, afspraken }) => [
      row(opgave.id, 'opgave', code, naam(opgave.titel.plat, 'Opgave zonder titel'), 1),
      ...under(opgave.id, afspraken),
    ]),
    ...(los.length > 0 ? [row(losId, 'los', `${deel}.0`, 'Zonder opgave', 1), ...under(losId, los)] : []),
    ...onderdelen('na'),
  ]
}

const row = (
  id: string,
  kind: OutlineRow['kind'],
  code: string,
  titel: string,
  diepte: 0 | 1,
): OutlineRow => ({ id, kind, code, nummer: code, titel, ouderId: null, diepte })

const onderdelen = (plek: Deel['plek']): OutlineRow[] =>
  delen
    .filter(deel => deel.plek === plek)
    .map(deel => row(deelSleutel(deel.id), 'onderdeel', '', deel.titel, 0))

const naam = (titel: string, anders: string): string => titel.trim() || anders

/** The rows that show: an afspraak only under a row that is open. */
export function openRows(rows: readonly OutlineRow[], open: ReadonlySet<string>): readonly OutlineRow[] {
  return rows.filter(one => one.ouderId === null || open.has(one.ouderId))
}

/** Keeps the rows of one reading of the plan to the next while titles and order are the same. */
export function keepRows(): (plan: Plan) => readonly OutlineRow[] {
  let known: Plan | null = null
  let rows: readonly OutlineRow[] = []
  return plan => {
    if (known && saysTheSame(known, plan)) {
      known = plan
      return rows
    }
    known = plan
    rows = outlineRows(plan)
    return rows
  }
}

/** Identity does it: what did not change is the same object, so this looks at nothing but pointers. */
function saysTheSame(a: Plan, b: Plan): boolean {
  return (
    sameTitles(a.hoofdstukken, b.hoofdstukken) &&
    sameTitles(a.opgaven, b.opgaven) &&
    sameTitles(a.afspraken, b.afspraken) &&
    (a.afspraken === b.afspraken ||
      a.afspraken.every((one, index) => one.opgaveIds === b.afspraken[index]?.opgaveIds))
  )
}

interface Titled {
  readonly id: string
  readonly titel: unknown
}
const sameTitles = (a: readonly Titled[], b: readonly Titled[]): boolean =>
  a === b ||
  (a.length === b.length && a.every((one, index) => one.id === b[index]?.id && one.titel === b[index]?.titel))
