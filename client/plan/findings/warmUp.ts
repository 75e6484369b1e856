import type { Plan } from '../../../shared/plan/plan.ts'

/** Afspraken that are checked for the first time in one go: some milliseconds, so that typing is not held up. */
const portion = 16

/**
 * Lets a checker that remembers its answers meet a large plan bit by bit. Each call checks some more afspraken;
 * true once a check of the whole plan has little new to look at.
 */
export function openWarmUp(check: (plan: Plan) => unknown): (plan: Plan) => boolean {
  const known = new WeakSet<object>()
  return plan => {
    const fresh = plan.afspraken.filter(afspraak => !known.has(afspraak))
    for (const afspraak of fresh.slice(0, portion)) known.add(afspraak)
    if (fresh.length <= portion) return true
    check({ ...plan, afspraken: plan.afspraken.filter(afspraak => known.has(afspraak)) })
    return false
  }
}
