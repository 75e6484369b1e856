import { createHash } from 'node:crypto'
import type { Database } from 'better-sqlite3'
import { whenFree } from './whenFree.ts'

/** All that the log says up to and including `seq`, as one update. */
export interface NewSnapshot {
  readonly seq: number
  readonly bytes: Uint8Array
  /** What each client wrote of it, as Yjs encodes a state vector. */
  readonly stateVector: Uint8Array
}
export interface Snapshot extends Omit<NewSnapshot, 'stateVector'> {
  /** Null in one that an older release kept. */
  readonly stateVector: Uint8Array | null
  /** Whether the bytes are those that were kept. */
  readonly isWhole: boolean
}

export interface Snapshots {
  /** What the log adds up to at some of its numbers, the newest first. It is never more than the log says. */
  snapshots(planId: string): Promise<readonly Snapshot[]>
  /** The newest that is whole, of those up to a number of the log. Older ones are not read for it. */
  wholeSnapshot(planId: string, through?: number): Promise<Snapshot | null>
  /** Keeps a snapshot, and of the older ones the newest. */
  keepSnapshot(planId: string, snapshot: NewSnapshot): Promise<void>
}

interface Row extends Omit<Snapshot, 'isWhole'> {
  readonly sha256: Buffer
}

export function snapshots(db: Database): Snapshots {
  const newest = db.prepare<[string, number], Row>(
    `SELECT seq, bytes, sv AS stateVector, sha256 FROM plan_snapshots
      WHERE plan_id = ? AND seq <= ? ORDER BY seq DESC`,
  )
  const keep = db.transaction(keepSnapshot(db))
  const read = ({ sha256, ...kept }: Row): Snapshot => ({ ...kept, isWhole: isOf(sha256, kept) })
  return {
    snapshots: async planId => newest.all(planId, Number.MAX_SAFE_INTEGER).map(read),
    wholeSnapshot: async (planId, through = Number.MAX_SAFE_INTEGER) => {
      for (const row of newest.iterate(planId, through)) {
        const snapshot = read(row)
        if (snapshot.isWhole) return snapshot
      }
      return null
    },
    keepSnapshot: (planId, snapshot) => whenFree(() => keep.immediate(planId, snapshot)),
  }
}

/** Keeps a snapshot within the caller's transaction. */
export function keepSnapshot(db: Database): (planId: string, snapshot: NewSnapshot) => void {
  const insert = db.prepare(
    'INSERT OR REPLACE INTO plan_snapshots (plan_id, seq, at, sha256, bytes, sv) VALUES (?, ?, ?, ?, ?, ?)',
  )
  const forget = db.prepare(
    `DELETE FROM plan_snapshots WHERE plan_id = ? AND seq NOT IN
      (SELECT seq FROM plan_snapshots WHERE plan_id = ? ORDER BY seq DESC LIMIT 2)`,
  )
  return (planId, { seq, bytes, stateVector }) => {
    insert.run(planId, seq, Date.now(), digestOf(bytes, stateVector), bytes, stateVector)
    forget.run(planId, planId)
  }
}

const isOf = (sha256: Buffer, { bytes, stateVector }: Pick<Snapshot, 'bytes' | 'stateVector'>): boolean =>
  digestOf(bytes, stateVector).equals(sha256)

/** Of an older release there is no state vector to take in. */
function digestOf(bytes: Uint8Array, stateVector: Uint8Array | null): Buffer {
  const hash = createHash('sha256').update(bytes)
  return (stateVector ? hash.update(stateVector) : hash).digest()
}
