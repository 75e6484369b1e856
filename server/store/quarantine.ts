import type { Database } from 'better-sqlite3'
import { whenFree } from './whenFree.ts'

/** An update of the log that no load holds any more. It stays in the log as it came. */
export interface NewQuarantine {
  readonly seq: number
  /** What is read in its place. */
  readonly bytes: Uint8Array
  /** Why, as one word for the log of events. */
  readonly reason: string
}
export interface Quarantined {
  readonly seq: number
  readonly reason: string
}

export interface Quarantine {
  /**
   * Sets an update apart, and lets go of the snapshots that may hold it: no load and no snapshot has it from
   * the moment this resolves. An update that was set apart before stays as it is.
   */
  setApart(planId: string, update: NewQuarantine): Promise<void>
  /** What was set apart of a plan, in the order of the log. */
  quarantined(planId: string): Promise<readonly Quarantined[]>
}

export function quarantine(db: Database): Quarantine {
  const insert = db.prepare(
    'INSERT INTO plan_quarantine (plan_id, seq, at, reason, bytes) VALUES (?, ?, ?, ?, ?) ON CONFLICT DO NOTHING',
  )
  const forget = db.prepare('DELETE FROM plan_snapshots WHERE plan_id = ? AND seq >= ?')
  const setApart = db.transaction((planId: string, { seq, bytes, reason }: NewQuarantine) => {
    const isNew = insert.run(planId, seq, Date.now(), reason, bytes).changes > 0
    if (isNew) forget.run(planId, seq)
  })
  const all = db.prepare<[string], Quarantined>(
    'SELECT seq, reason FROM plan_quarantine WHERE plan_id = ? ORDER BY seq',
  )
  return {
    setApart: (planId, update) => whenFree(() => setApart.immediate(planId, update)),
    quarantined: async planId => all.all(planId),
  }
}
