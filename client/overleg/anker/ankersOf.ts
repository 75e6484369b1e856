import type { OpenPlan } from '../../plan/openPlan.ts'
import { Ankers } from './ankers.ts'

const known = new WeakMap<OpenPlan, Ankers>()

/** Where the draden of an open plan stand: one for as long as the plan is open. */
export function ankersOf(plan: OpenPlan): Ankers {
  const before = known.get(plan)
  if (before) return before
  const ankers = new Ankers(plan, plan.overleg)
  known.set(plan, ankers)
  plan.signal.addEventListener('abort', ankers.connect())
  return ankers
}
