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
  const once = ({ planId, updates, claims }: NewJob): Answer => append(planId, updates, claims)
  // A transaction in a transaction is a savepoint: only this job is rolled back.
  const apart = db.transaction(once)
  const answer = (job: NewJob): Answer => {
    try {
      return apart(job)
    } catch (thrown) {
      if (troubleOf(thrown) || !db.inTransaction) throw thrown
      if (thrown instanceof ClaimedClient) return { claimedClient: thrown.clientId }
      return { fault: faultOf(thrown) }
    }
  }
  const inOne = (one: (job: NewJob) => Answer) =>
    db.transaction((jobs: readonly NewJob[]) => {
      const answers = jobs.map(one)
      beforeCommit()
      return answers
    })
  const [together, carefully] = [inOne(once), inOne(answer)]
  return jobs => {
    try {
      return together.immediate(jobs)
    } catch (thrown) {
      if (troubleOf(thrown)) throw thrown
      // One of them cannot be done. That is rare, and a savepoint for each costs as much as the job.
      return carefully.immediate(jobs)
    }
  }
}
