import type { Draadplek } from '../../../shared/overleg/anker.ts'
import type { OpenPlan } from '../openPlan.ts'
import { type Cell, cell } from '../store.ts'

/** Where somebody wants to propose a change; `naar` is what to begin with. */
export interface Voorstelvraag extends Draadplek {
  readonly naar?: string
}

const known = new WeakMap<OpenPlan, Cell<Voorstelvraag | null>>()

/** The change that somebody is about to propose in an open plan; null for none. */
export function voorstelvraagOf(plan: OpenPlan): Cell<Voorstelvraag | null> {
  const vraag = known.get(plan) ?? cell<Voorstelvraag | null>(null)
  known.set(plan, vraag)
  return vraag
}
