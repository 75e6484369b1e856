import type { Filling } from '../../shared/protocol.ts'
import type { Limits } from '../limits.ts'
import type { PlanSize } from '../store/planUpdates.ts'
import type { News } from './planState.ts'

export type SizeLimits = Pick<Limits, 'planWarnBytes' | 'planBytes'>

/**
 * How full a plan is. What counts is its newest snapshot: in the log stands much that is deleted since. Only when
 * that and the log after it together are twice what a plan may be, it is not waited for.
 */
export function fillingOf({ snapshot, since }: PlanSize, limits: SizeLimits): Filling {
  if (isOverfull({ snapshot, since }, limits)) return 'vol'
  return levelOf(snapshot, limits)
}

/** Whether another snapshot may say that it is more or less full than it was taken for. */
export const isToMeasure = ({ snapshot, since }: PlanSize, limits: SizeLimits): boolean =>
  since > 0 &&
  (levelOf(snapshot, limits) === 'vol' || levelOf(snapshot + since, limits) !== levelOf(snapshot, limits))

/** Past this nothing is taken at all: deletions take some room too. */
export const isOverfull = ({ snapshot, since }: PlanSize, { planBytes }: SizeLimits): boolean =>
  snapshot + since >= 2 * planBytes

/** Whether a change takes away at least as much as it brings: letters for bytes. */
export function makesRoom({ scan: { structs, deletes } }: Pick<News, 'scan'>): boolean {
  let brought = 0
  for (const { kind, from, to } of structs) if (kind !== 'gone') brought += to - from
  return brought <= deletes.reduce((sum, { length }) => sum + length, 0)
}

const levelOf = (bytes: number, { planWarnBytes, planBytes }: SizeLimits): Filling =>
  bytes >= planBytes ? 'vol' : bytes >= planWarnBytes ? 'bijna-vol' : 'ruim'
