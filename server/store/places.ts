import type { Database } from 'better-sqlite3'
import type { Place } from '../../shared/head.ts'

/** Places in the logs. */
export interface Places {
  /** Where the log of a plan ends. */
  head(planId: string): Promise<Place | null>
  /** Where it ended at a moment, in milliseconds since 1970. */
  headAt(planId: string, at: number): Promise<Place | null>
  /** The place of the update with this number. */
  placeOf(planId: string, seq: number): Promise<Place | null>
  /**
   * Whether the log up to this place reads as it did when somebody was there: it is of this log, and nothing before
   * it was set apart.
   */
  isAsItWas(planId: string, place: Place): Promise<boolean>
}

export function places(db: Database): Places {
  const head = db.prepare<[string], Place>(
    'SELECT seq, at FROM plan_updates WHERE plan_id = ? ORDER BY seq DESC LIMIT 1',
  )
  const headAt = db.prepare<[string, number], Place>(
    'SELECT seq, at FROM plan_updates WHERE plan_id = ? AND at <= ? ORDER BY seq DESC LIMIT 1',
  )
  const one = db.prepare<[string, number], Place>(
    'SELECT seq, at FROM plan_updates WHERE plan_id = ? AND seq = ?',
  )
  const apart = db.prepare('SELECT 1 FROM plan_quarantine WHERE plan_id = ? AND seq <= ?')
  return {
    head: async planId => head.get(planId) ?? null,
    headAt: async (planId, at) => headAt.get(planId, at) ?? null,
    placeOf: async (planId, seq) => one.get(planId, seq) ?? null,
    isAsItWas: async (planId, { seq, at }) =>
      one.get(planId, seq)?.at === at && apart.get(planId, seq) === undefined,
  }
}
