import type { RefusalCode } from '../../../shared/refusals.ts'
import { faultOf, type Log } from '../../log.ts'
import type { Checked } from './check.ts'
import type { Strikes } from './strikes.ts'

/** What a check may ask of the open plans. */
export interface Table {
  /** Writes an update of the server's own; resolves when it is on disk. */
  repair(planId: string, update: Uint8Array): Promise<void>
  /** Has everyone who has a plan open load it anew. */
  renew(planId: string): Promise<void>
  /** Ends somebody's connections to a plan. */
  expel(planId: string, userId: string, code: RefusalCode): Promise<void>
}
interface Parts {
  readonly table: Table
  readonly strikes: Strikes
  readonly log: Log
}

/** Does what follows from a check; true when the repair, if there is one, is on disk. */
export async function actOn(
  { table, strikes, log }: Parts,
  planId: string,
  checked: Checked,
): Promise<boolean> {
  const { apart, offenders } = checked
  for (const { seq, authorId, reason } of apart)
    log('update-set-apart', { planId, seq, userId: authorId, reason })
  for (const { seq, authorId, fault } of offenders) log('misfit', { planId, seq, userId: authorId, fault })
  try {
    if (apart.length > 0) await table.renew(planId)
    if (checked.repair) await table.repair(planId, checked.repair)
  } catch (thrown) {
    log('repair-failed', { planId, fault: faultOf(thrown) })
    return false
  }
  for (const userId of new Set([...apart, ...offenders].map(({ authorId }) => authorId)))
    if (userId !== null && strikes.add(userId)) await table.expel(planId, userId, 'vreemde-inhoud')
  return true
}
