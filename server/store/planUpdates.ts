import { crc32 } from 'node:zlib'
import type Database from 'better-sqlite3'
import type { Place } from '../../shared/head.ts'
import type { Claims, NewUpdate } from './append.ts'
import { type Completed, completed } from './completed.ts'
import { type Epochs, epochs } from './epochs.ts'
import { type Places, places } from './places.ts'
import { type Quarantine, quarantine } from './quarantine.ts'
import { type Snapshots, snapshots } from './snapshots.ts'
import { isCorrupt } from './storageFault.ts'
import type { Writer } from './writer/writer.ts'

export type { Claims, NewUpdate } from './append.ts'
export type { NewSnapshot, Snapshot } from './snapshots.ts'

export interface StoredUpdate {
  readonly seq: number
  readonly bytes: Uint8Array
  /** Null for what the server wrote itself. */
  readonly authorId: string | null
}
/** What a plan takes to be read, in bytes: its newest snapshot, and the log after that. */
export interface PlanSize {
  readonly snapshot: number
  readonly since: number
}

/** The append-only Yjs log per plan: what is in here is what the plan is. */
export interface PlanUpdates extends Snapshots, Quarantine, Completed, Epochs, Places {
  /**
   * Writes all of them in order, in one transaction that is on disk when the promise resolves with the place
   * of the last. `claims` gives Yjs client ids to users, for ever: rejects with `ClaimedClient`, and writes
   * nothing, when one of them is another's.
   */
  append(planId: string, updates: readonly NewUpdate[], claims?: Claims): Promise<Place>
  /** Whose each Yjs client id is. Ids from before these were kept are not in it. */
  clients(planId: string): Promise<Claims>
  /**
   * The log in order; with `after`, what came after that number, and `most` so many of that. An update that was set apart is empty here.
   * Rejects with `DamagedLog` when it is not what was written.
   */
  all(planId: string, after?: number, most?: number): Promise<readonly StoredUpdate[]>
  size(planId: string): Promise<PlanSize>
}

/** An update is missing from the log, or is not what was written. */
export class DamagedLog extends Error {
  /** The number of the first bad update. */
  readonly seq: number
  /** The good ones before it, of those that were asked for. */
  readonly before: readonly StoredUpdate[]

  constructor(planId: string, seq: number, before: readonly StoredUpdate[]) {
    super(`Update ${seq} of plan ${planId} is damaged or missing.`)
    this.seq = seq
    this.before = before
  }
}

/** What needs no writer. */
export type PlanLog = Omit<PlanUpdates, 'append'>

export const planUpdates = (db: Database.Database, writer: Writer): PlanUpdates => ({
  append: (planId, updates, claims) => writer.append({ planId, updates, claims }),
  ...planLog(db),
})

export function planLog(db: Database.Database): PlanLog {
  const clients = db.prepare<[string], { id: number; userId: string }>(
    'SELECT client_id AS id, user_id AS userId FROM plan_clients WHERE plan_id = ?',
  )
  const size = db.prepare<{ planId: string }, PlanSize>(
    `WITH newest AS (
      SELECT seq, LENGTH(bytes) AS bytes FROM plan_snapshots WHERE plan_id = @planId ORDER BY seq DESC LIMIT 1
    ) SELECT COALESCE((SELECT bytes FROM newest), 0) AS snapshot,
      COALESCE((SELECT SUM(LENGTH(bytes)) FROM plan_updates
        WHERE plan_id = @planId AND seq > COALESCE((SELECT seq FROM newest), 0)), 0) AS since`,
  )
  const read = readLog(db)
  return {
    clients: async planId => new Map(clients.all(planId).map(({ id, userId }) => [id, userId])),
    all: async (planId, after = 0, most = -1) => read(planId, after, most),
    size: async planId => size.get({ planId }) ?? { snapshot: 0, since: 0 },
    ...places(db),
    ...snapshots(db),
    ...quarantine(db),
    ...completed(db),
    ...epochs(db),
  }
}

interface Row extends StoredUpdate {
  readonly crc: number | null
  /** What is read in place of an update that was set apart. */
  readonly instead: Uint8Array | null
}

function readLog(
  db: Database.Database,
): (planId: string, after: number, most: number) => readonly StoredUpdate[] {
  // SQLite looks at a bare parameter of LIMIT when it plans, and so plans anew each time: half of what a read costs.
  const rows = db.prepare<[string, number, number], Row>(
    `SELECT seq, author_id AS authorId, log.bytes, crc, apart.bytes AS instead
      FROM plan_updates AS log LEFT JOIN plan_quarantine AS apart USING (plan_id, seq)
      WHERE plan_id = ? AND seq > ? ORDER BY seq LIMIT ? + 0`,
  )
  /** As far as SQLite can read when a page of the file is not one any more. */
  const legible = (planId: string, after: number, most: number): { found: Row[]; isAll: boolean } => {
    const found: Row[] = []
    try {
      for (const row of rows.iterate(planId, after, most)) found.push(row)
    } catch (thrown) {
      if (isCorrupt(thrown)) return { found, isAll: false }
      throw thrown
    }
    return { found, isAll: true }
  }
  return (planId, after, most) => {
    const { found, isAll } = legible(planId, after, most)
    const bad = found.findIndex(
      ({ seq, bytes, crc }, index) => seq !== after + index + 1 || !fits(bytes, crc),
    )
    const good = (bad < 0 ? found : found.slice(0, bad)).map(asRead)
    if (bad >= 0 || !isAll) throw new DamagedLog(planId, after + good.length + 1, good)
    return good
  }
}

const asRead = ({ seq, authorId, bytes, instead }: Row): StoredUpdate => ({
  seq,
  authorId,
  bytes: instead ?? bytes,
})

const fits = (bytes: Uint8Array, crc: number | null): boolean => crc === null || crc32(bytes) === crc
