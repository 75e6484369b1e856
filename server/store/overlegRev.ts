import type { Database } from 'better-sqlite3'

/** Gives a plan the next rev of its draden, within the caller's transaction. */
export function overlegRev(db: Database): (planId: string) => number {
  const next = db.prepare<[string], { rev: number }>(
    'INSERT INTO overleg (plan_id, rev) VALUES (?, 1) ON CONFLICT DO UPDATE SET rev = rev + 1 RETURNING rev',
  )
  return planId => next.get(planId)?.rev ?? 1
}
