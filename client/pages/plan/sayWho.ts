import type { OpenPlan } from '../../plan/openPlan.ts'
import { perPersoon } from '../../plan/presenceStore.ts'
import { placesOf, whoIsWhere } from '../../presence/places.ts'
import { flash } from '../../ui/flash.ts'

/** Says who is here and where, in words. */
export const sayWho = (plan: OpenPlan): void =>
  flash(whoIsWhere(perPersoon(plan.presence.get()), placesOf(plan)))
