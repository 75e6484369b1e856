import { deelIn } from '../../shared/plan/codes.ts'
import type { Plan } from '../../shared/plan/plan.ts'

type Lijsten = Pick<Plan, 'opgaven' | 'afspraken'>

/** One thing on the page, in order: all are siblings, so that a card keeps its editor wherever it moves. */
export type Blok =
  | { readonly soort: 'opgave'; readonly id: string; readonly code: string }
  | { readonly soort: 'afspraak'; readonly id: string; readonly code: string }
  /** After the last afspraak of an opgave; for afspraken without one `opgaveId` is null. */
  | { readonly soort: 'einde'; readonly id: string; readonly opgaveId: string; readonly code: string }
  | { readonly soort: 'los'; readonly id: string; readonly code: string }

/** The opgaven and afspraken as the page has them. */
export function blokkenVan(plan: Lijsten, deel: number): readonly Blok[] {
  const { opgaven, los } = deelIn(plan, deel)
  const kaarten = (afspraken: typeof los): Blok[] =>
    afspraken.map(({ afspraak, code }) => ({ soort: 'afspraak', id: afspraak.id, code }))
  return [
    ...opgaven.flatMap(({ opgave, code, afspraken }): Blok[] => [
      { soort: 'opgave', id: opgave.id, code },
      ...kaarten(afspraken),
      { soort: 'einde', id: `einde:${opgave.id}`, opgaveId: opgave.id, code },
    ]),
    ...(los.length > 0 ? [{ soort: 'los', id: 'los', code: `${deel}.0` } as const, ...kaarten(los)] : []),
  ]
}

/**
 * Keeps the blocks of one reading of the plan to the next: the same array while order and codes are the
 * same, whatever was typed.
 */
export function keepBlokken(): (plan: Lijsten, deel: number) => readonly Blok[] {
  let known: (Lijsten & { readonly deel: number }) | null = null
  let blokken: readonly Blok[] = []
  return ({ opgaven, afspraken }, deel) => {
    const before = known
    known = { opgaven, afspraken, deel }
    if (before?.deel === deel && sameOrder(before, known)) return blokken
    const nu = blokkenVan({ opgaven, afspraken }, deel)
    if (nu.length !== blokken.length || nu.some((blok, index) => !zelfde(blok, blokken[index]))) blokken = nu
    return blokken
  }
}

/** Identity does it: what did not change is the same object, so this looks at nothing but pointers. */
const sameOrder = (a: Lijsten, b: Lijsten): boolean =>
  sameItems(a.opgaven, b.opgaven, () => true) &&
  sameItems(a.afspraken, b.afspraken, (one, other) => one.opgaveIds === other.opgaveIds)

function sameItems<T extends { readonly id: string }>(
  a: readonly T[],
  b: readonly T[],
  same: (one: T, other: T) => boolean,
): boolean {
  if (a === b) return true
  if (a.length !== b.length) return false
  return a.every((one, index) => {
    const other = b[index]
    return one === other || (other !== undefined && one.id === other.id && same(one, other))
  })
}

const zelfde = (a: Blok, b: Blok | undefined): boolean =>
  a.id === b?.id && a.code === b.code && a.soort === b.soort
