import type { Database } from 'better-sqlite3'
import { faultOf } from '../../log.ts'
import { appendUpdates, ClaimedClient } from '../append.ts'
import { troubleOf } from '../storageFault.ts'
import type { Answer, NewJob } from './messages.ts'

/**
 * Commits all jobs in one transaction. A job that cannot be done (its plan is gone) is left out and the rest
 * goes through. Throws, and has written nothing, when the trouble is the storage's.
 */
export function groupCommit(
  db: Database,
  beforeCommit: () => void,
): (jobs: readonly NewJob[]) => readonly Answer[] {
  const append = appendUpdates(db)
  // A transaction in a transaction is a savepoint: only this job is rolled back.
  const one = db.transaction(({ planId, updates, claims }: NewJob) => append(planId, updates, claims))
  const answer = (job: NewJob): Answer => {
    try {
      return one(job)
    } catch (thrown) {
      if (troubleOf(thrown) || !db.inTransaction) throw thrown
      if (thrown instanceof ClaimedClient) return { claimedClient: thrown.clientId }
      return { fault: faultOf(thrown) }
    }
  }
  const all = db.transaction((jobs: readonly NewJob[]) => {
    const answers = jobs.map(answer)
    beforeCommit()
    return answers
  })
  return jobs => all.immediate(jobs)
}
