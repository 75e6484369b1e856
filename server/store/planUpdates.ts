import type { Database } from 'better-sqlite3'

export interface NewUpdate {
  readonly bytes: Uint8Array
  /** Null for what the server wrote itself. */
  readonly authorId: string | null
}
export interface StoredUpdate {
  readonly seq: number
  readonly bytes: Uint8Array
}
/** Where the log of a plan ends, and when that was written (milliseconds). */
export interface Head {
  readonly seq: number
  readonly at: number
}

/** The append-only Yjs log per plan: what is in here is what the plan is. */
export interface PlanUpdates {
  /** Writes all of them in order, in one transaction that is on disk when the promise resolves. */
  append(planId: string, updates: readonly NewUpdate[]): Promise<void>
  all(planId: string): Promise<readonly StoredUpdate[]>
  head(planId: string): Promise<Head | null>
}

/** Appends within the caller's transaction. */
export function appendUpdates(db: Database): (planId: string, updates: readonly NewUpdate[]) => void {
  const last = db.prepare<[string], { seq: number | null }>(
    'SELECT MAX(seq) AS seq FROM plan_updates WHERE plan_id = ?',
  )
  const insert = db.prepare(
    'INSERT INTO plan_updates (plan_id, seq, at, author_id, bytes) VALUES (?, ?, ?, ?, ?)',
  )
  return (planId, updates) => {
    const base = last.get(planId)?.seq ?? 0
    const at = Date.now()
    updates.forEach(({ bytes, authorId }, index) => {
      insert.run(planId, base + index + 1, at, authorId, bytes)
    })
  }
}

export function planUpdates(db: Database): PlanUpdates {
  const append = db.transaction(appendUpdates(db))
  const all = db.prepare<[string], StoredUpdate>(
    'SELECT seq, bytes FROM plan_updates WHERE plan_id = ? ORDER BY seq',
  )
  const head = db.prepare<[string], Head>(
    'SELECT seq, at FROM plan_updates WHERE plan_id = ? ORDER BY seq DESC LIMIT 1',
  )
  return {
    append: async (planId, updates) => append.immediate(planId, updates),
    all: async planId => all.all(planId),
    head: async planId => head.get(planId) ?? null,
  }
}
