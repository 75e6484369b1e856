import { Refusal } from '../../shared/refusals.ts'
import { DamagedLog, type PlanUpdates } from './planUpdates.ts'

/** The log of a plan up to what is damaged in it, to be read: what is there stays as it is, and nothing is added. */
export const readableLog = (log: PlanUpdates): PlanUpdates => ({
  ...log,
  async append() {
    throw new Refusal('plan-beschadigd')
  },
  async all(planId, after) {
    try {
      return await log.all(planId, after)
    } catch (thrown) {
      if (thrown instanceof DamagedLog) return thrown.before
      throw thrown
    }
  },
})
