import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'

/** All that the log says up to and including `seq`, as one update. */
export interface NewSnapshot {
  readonly seq: number
  readonly bytes: Uint8Array
}
export interface Snapshot extends NewSnapshot {
  /** Whether the bytes are those that were kept. */
  readonly isWhole: boolean
}

export interface Snapshots {
  /** What the log adds up to at some of its numbers, the newest first. It is never more than the log says. */
  snapshots(planId: string): Promise<readonly Snapshot[]>
  /** Keeps a snapshot, and of the older ones the newest. */
  keepSnapshot(planId: string, snapshot: NewSnapshot): Promise<void>
}

export function snapshots(db: Database): Snapshots {
  const newest = db.prepare<[string], NewSnapshot & { readonly sha256: Buffer }>(
    'SELECT seq, bytes, sha256 FROM plan_snapshots WHERE plan_id = ? ORDER BY seq DESC',
  )
  const keep = db.transaction(keepSnapshot(db))
  return {
    snapshots: async planId =>
      newest
        .all(planId)
        .map(({ seq, bytes, sha256 }) => ({ seq, bytes, isWhole: digestOf(bytes).equals(sha256) })),
    keepSnapshot: async (planId, snapshot) => keep.immediate(planId, snapshot),
  }
}

/** Keeps a snapshot within the caller's transaction. */
export function keepSnapshot(db: Database): (planId: string, snapshot: NewSnapshot) => void {
  const insert = db.prepare(
    'INSERT OR REPLACE INTO plan_snapshots (plan_id, seq, at, sha256, bytes) VALUES (?, ?, ?, ?, ?)',
  )
  const forget = db.prepare(
    `DELETE FROM plan_snapshots WHERE plan_id = ? AND seq NOT IN
      (SELECT seq FROM plan_snapshots WHERE plan_id = ? ORDER BY seq DESC LIMIT 2)`,
  )
  return (planId, { seq, bytes }) => {
    insert.run(planId, seq, Date.now(), digestOf(bytes), bytes)
    forget.run(planId, planId)
  }
}

const digestOf = (bytes: Uint8Array): Buffer => createHash('sha256').update(bytes).digest()
