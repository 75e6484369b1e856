import type { Plan } from '../../shared/plan/plan.ts'
import { checkPlan, type OnFault } from '../../shared/rules/checkPlan.ts'
import { regels } from '../../shared/rules/index.ts'
import type { Regelset } from '../../shared/rules/regelset.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { faultOf, type Log } from '../log.ts'
import type { Store } from '../store/store.ts'
import type { Rooms } from '../sync/rooms.ts'

/** A plan as it is on disk, its criteria, and what those find in it. */
export interface Nagelopen {
  readonly plan: Plan
  readonly regelset: Regelset
  readonly findings: readonly Finding[]
}
interface Parts {
  readonly store: Pick<Store, 'regelsets'>
  readonly rooms: Rooms
  readonly log: Log
}

/** Goes through plans with the same engine as the editor, each with the criteria of that plan. */
export function nalopen({ store, rooms, log }: Parts): (planId: string) => Promise<Nagelopen> {
  const hear: OnFault = (regelId, fault) => log('rule-failed', { regelId, fault: faultOf(fault) })
  return async planId => {
    const [plan, { regelset }] = await Promise.all([rooms.readPlan(planId), store.regelsets.of(planId)])
    return { plan, regelset, findings: checkPlan(plan, regelset, regels, hear) }
  }
}
