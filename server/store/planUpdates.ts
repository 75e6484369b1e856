import { createHash } from 'node:crypto'
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
/** All that the log says up to and including `seq`, as one update. */
export interface NewSnapshot {
  readonly seq: number
  readonly bytes: Uint8Array
}
export interface Snapshot extends NewSnapshot {
  /** Whether the bytes are those that were kept. */
  readonly isWhole: boolean
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
  /** The log in order; with `after`, what came after that number. */
  all(planId: string, after?: number): Promise<readonly StoredUpdate[]>
  head(planId: string): Promise<Head | null>
  /** What the log adds up to at some of its numbers, the newest first. It is never more than the log says. */
  snapshots(planId: string): Promise<readonly Snapshot[]>
  /** Keeps a snapshot, and of the older ones the newest. */
  keepSnapshot(planId: string, snapshot: NewSnapshot): Promise<void>
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
  const all = db.prepare<[string, number], StoredUpdate>(
    'SELECT seq, bytes FROM plan_updates WHERE plan_id = ? AND seq > ? ORDER BY seq',
  )
  const head = db.prepare<[string], Head>(
    'SELECT seq, at FROM plan_updates WHERE plan_id = ? ORDER BY seq DESC LIMIT 1',
  )
  return {
    append: async (planId, updates) => append.immediate(planId, updates),
    all: async (planId, after = 0) => all.all(planId, after),
    head: async planId => head.get(planId) ?? null,
    ...snapshots(db),
  }
}

interface SnapshotRow extends NewSnapshot {
  readonly sha256: Buffer
}

function snapshots(db: Database): Pick<PlanUpdates, 'snapshots' | 'keepSnapshot'> {
  const newest = db.prepare<[string], SnapshotRow>(
    'SELECT seq, bytes, sha256 FROM plan_snapshots WHERE plan_id = ? ORDER BY seq DESC',
  )
  const insert = db.prepare(
    'INSERT OR REPLACE INTO plan_snapshots (plan_id, seq, at, sha256, bytes) VALUES (?, ?, ?, ?, ?)',
  )
  const forget = db.prepare(
    `DELETE FROM plan_snapshots WHERE plan_id = ? AND seq NOT IN
      (SELECT seq FROM plan_snapshots WHERE plan_id = ? ORDER BY seq DESC LIMIT 2)`,
  )
  const keep = db.transaction((planId: string, { seq, bytes }: NewSnapshot) => {
    insert.run(planId, seq, Date.now(), digestOf(bytes), bytes)
    forget.run(planId, planId)
  })
  return {
    snapshots: async planId =>
      newest
        .all(planId)
        .map(({ seq, bytes, sha256 }) => ({ seq, bytes, isWhole: digestOf(bytes).equals(sha256) })),
    keepSnapshot: async (planId, snapshot) => keep.immediate(planId, snapshot),
  }
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
