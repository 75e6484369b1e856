import { codesIn } from '../../shared/plan/codes.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import type { OpenPlan } from '../plan/openPlan.ts'

interface Known {
  readonly plan: Plan
  readonly codes: ReadonlyMap<string, string>
}
const known = new WeakMap<OpenPlan['store'], Known>()

/** The codes of a plan, counted again only when something was moved, added or thrown away: not at every letter. */
export function codesNow(store: OpenPlan['store']): ReadonlyMap<string, string> {
  const plan = store.get()
  const before = known.get(store)
  const codes = before && sameOrder(before.plan, plan) ? before.codes : codesIn(plan)
  known.set(store, { plan, codes })
  return codes
}

const sameOrder = (a: Plan, b: Plan): boolean =>
  sameIds(a.hoofdstukken, b.hoofdstukken) &&
  sameIds(a.opgaven, b.opgaven) &&
  sameIds(a.afspraken, b.afspraken) &&
  a.afspraken.every((one, index) => one.opgaveIds === b.afspraken[index]?.opgaveIds)

const sameIds = (a: readonly { readonly id: string }[], b: readonly { readonly id: string }[]): boolean =>
  a === b || (a.length === b.length && a.every((one, index) => one.id === b[index]?.id))
