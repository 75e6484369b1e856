import { onderdelenIn } from '../../shared/overzicht/onderdelen.ts'
import type { Clock } from '../clock.ts'
import type { Rooms } from '../sync/rooms.ts'

/** What a plan and what is in it are called. */
export interface Namen {
  readonly plan: string
  /** `3.1-A Samenwerking rond kwetsbare ouderen`; of what is not in the plan any more the plan as a whole. */
  readonly waar: (elementId: string) => string
}

const freshMs = 60_000

/** Looks the names in a plan up; they may be a minute old, since reading a plan that is written in costs much. */
export function planNamen(rooms: Pick<Rooms, 'readPlan'>, clock: Clock): (planId: string) => Promise<Namen> {
  const known = new Map<string, { readonly until: number; readonly namen: Promise<Namen> }>()
  return planId => {
    const before = known.get(planId)
    if (before && before.until > clock.now()) return before.namen
    const namen = readNamen(rooms, planId)
    known.set(planId, { until: clock.now() + freshMs, namen })
    namen.catch(() => known.delete(planId))
    return namen
  }
}

async function readNamen(rooms: Pick<Rooms, 'readPlan'>, planId: string): Promise<Namen> {
  const plan = await rooms.readPlan(planId)
  const onderdeelVan = onderdelenIn(plan)
  return {
    plan: plan.titel.plat.trim() || 'Plan zonder titel',
    waar: elementId => {
      const { code, titel } = onderdeelVan(elementId)
      return `${code} ${titel}`.trim()
    },
  }
}
