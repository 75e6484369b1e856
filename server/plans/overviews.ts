import type { Plan } from '../../shared/plan/plan.ts'
import type { Store } from '../store/store.ts'
import type { Rooms } from '../sync/rooms.ts'

/** A plan as the list of plans shows it. What is empty in the plan is an empty string. */
export interface Overview {
  readonly titel: string
  readonly regio: string
  readonly versie: string
  readonly status: string
  readonly opgaven: number
  readonly afspraken: number
  /** ISO 8601, of the last change on disk. */
  readonly gewijzigdOp: string
}

/** Looks a plan up by id; one whose log did not grow since the last time is not read again. */
export function overviews(store: Store, rooms: Rooms): (planId: string) => Promise<Overview> {
  const known = new Map<string, { seq: number; overview: Overview }>()
  return async planId => {
    const head = await store.planUpdates.head(planId)
    const seq = head?.seq ?? 0
    const last = known.get(planId)
    if (last?.seq === seq) return last.overview
    const overview = overviewOf(await rooms.readPlan(planId), head?.at ?? 0)
    known.set(planId, { seq, overview })
    return overview
  }
}

const overviewOf = (plan: Plan, at: number): Overview => ({
  titel: plan.titel.plat,
  regio: plan.regio.naam ?? '',
  versie: plan.versie.nummer ?? '',
  status: plan.versie.status ?? '',
  opgaven: plan.opgaven.length,
  afspraken: plan.afspraken.length,
  gewijzigdOp: new Date(at).toISOString(),
})
