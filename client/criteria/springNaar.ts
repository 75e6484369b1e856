import type { Finding } from '../../shared/rules/rule.ts'
import { gaNaar } from '../plan/findings/gaNaar.ts'
import type { Meldingen } from '../plan/findings/meldingen.ts'
import { spreekzin } from '../plan/findings/woorden.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import { announce } from '../ui/announce.ts'

/** Opens a finding in the panel and goes to its field, aloud. */
export function springNaar(
  plan: Pick<OpenPlan, 'focusField'>,
  { store, gekozen, hier }: Pick<Meldingen, 'store' | 'gekozen' | 'hier'>,
  finding: Finding,
): void {
  gaNaar(plan, store.plekken, finding)
  gekozen.set({ finding, place: hier.get() })
  announce(spreekzin(store, finding))
}
