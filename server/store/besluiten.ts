import type { Database } from 'better-sqlite3'
import type { Besluit } from '../../shared/overleg/voorstel.ts'
import { overlegRev } from './overlegRev.ts'

/** What was decided about the voorstel of a draad. */
export interface NieuwBesluit {
  readonly draadId: string
  readonly besluit: Besluit
}

/**
 * Keeps a decision within the caller's transaction: that of the update by which a voorstel is taken over. So both are
 * on disk, or neither, whatever ends the server. Throws when it was decided before.
 */
export function keepBesluit(db: Database): (planId: string, nieuw: NieuwBesluit) => void {
  const nextRev = overlegRev(db)
  const decide = db.prepare(
    'UPDATE draden SET besluit = ?, rev = ? WHERE plan_id = ? AND id = ? AND besluit IS NULL',
  )
  return (planId, { draadId, besluit }) => {
    const { changes } = decide.run(JSON.stringify(besluit), nextRev(planId), planId, draadId)
    if (changes === 0) throw new Error(`Draad ${draadId} of plan ${planId} was decided about before.`)
  }
}
