import type { OpenPlan } from '../plan/openPlan.ts'
import type { Aanwezige } from '../plan/presenceStore.ts'

/** Goes to the field that somebody is in, or to what they have before them. */
export function goTo(plan: Pick<OpenPlan, 'focusField'>, { cursor, leest }: Aanwezige): void {
  if (cursor) plan.focusField(cursor.elementId, cursor.veld)
  else if (leest) plan.focusField(leest.elementId, leest.veld || null)
}
