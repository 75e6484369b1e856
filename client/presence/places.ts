import type { Plan } from '../../shared/plan/plan.ts'
import { rootIdOf } from '../../shared/plan/rootId.ts'
import { deelAt } from '../plan/deelAt.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import type { Aanwezige } from '../plan/presenceStore.ts'
import { codesNow } from './codesNow.ts'

/** Where somebody is, as the code of the item (`3.1-B`) or the part of the plan. Empty when that has none. */
export function placesOf({ doc, store }: Pick<OpenPlan, 'doc' | 'store'>): (one: Aanwezige) => string {
  const plan = store.get()
  const codes = codesNow(store)
  return ({ cursor, leest }) => {
    const waar = cursor ?? leest
    if (!waar) return ''
    const { elementId, veld } = waar
    return deelAt(doc, elementId, veld)?.titel ?? nameOf(plan, codes, rootIdOf(doc, elementId))
  }
}

function nameOf(plan: Plan, codes: ReadonlyMap<string, string>, id: string): string {
  return codes.get(id) ?? (id === plan.id ? 'over dit plan' : '')
}

/** The list that is spoken: who is here, and where. */
export function whoIsWhere(people: readonly Aanwezige[], placeOf: (one: Aanwezige) => string): string {
  const others = people.filter(one => !one.zelf)
  if (others.length === 0) return 'U bent hier alleen.'
  return bySection(others, placeOf)
    .map(one => {
      const place = placeOf(one)
      const wie = `${one.persoon.naam} van ${one.persoon.organisatie}`
      if (place === '') return `${wie} is hier.`
      return one.cursor ? `${wie} is bij ${place}.` : `${wie} leest ${place}.`
    })
    .join(' ')
}

/** Oneself first, then by section, those last of whom it is not known. */
export const bySection = (
  people: readonly Aanwezige[],
  placeOf: (one: Aanwezige) => string,
): readonly Aanwezige[] =>
  people.toSorted(
    (a, b) =>
      Number(b.zelf) - Number(a.zelf) ||
      Number(placeOf(a) === '') - Number(placeOf(b) === '') ||
      placeOf(a).localeCompare(placeOf(b), 'nl', { numeric: true }),
  )
