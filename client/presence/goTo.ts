import type { OpenPlan } from '../plan/openPlan.ts'
import type { Aanwezige } from '../plan/presenceStore.ts'

/** Goes to the field that somebody is in. */
export function goTo(plan: Pick<OpenPlan, 'focusField'>, { cursor }: Aanwezige): void {
  if (cursor) plan.focusField(cursor.elementId, cursor.veld)
}
