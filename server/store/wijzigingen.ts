import type { Database } from 'better-sqlite3'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { whenFree } from './whenFree.ts'

/** `terug`: it came back from the Prullenbak; `veld`: something in that field changed. */
export type Wat = 'nieuw' | 'weg' | 'terug' | 'veld'

/** What somebody did last to a root item of a plan, or to one of its fields. */
export interface Wijziging {
  readonly elementId: string
  readonly wat: Wat
  /** Empty when the item as a whole is meant. */
  readonly veld: string
  readonly userId: string
  /** Milliseconds since 1970. */
  readonly op: number
  /** The number of its update in the log: what came first, also within one millisecond. */
  readonly seq: number
}
export interface GetekendeWijziging extends Omit<Wijziging, 'userId' | 'seq'> {
  readonly door: Ondertekenaar
}
/** An update of the log with when it was written. */
export interface LogRow {
  readonly seq: number
  readonly at: number
  readonly authorId: string | null
  readonly bytes: Uint8Array
}

/** Who changed what in a plan, as noted from its log. It runs behind the log and never ahead of a snapshot. */
export interface Wijzigingen {
  /** Up to and including which number of the log was noted; the first is the plan as it was made, and no change. */
  noted(planId: string): Promise<number>
  /** The log after a number, one by one; nothing may be written while it is read. */
  rows(planId: string, after: number): Iterable<LogRow>
  /** Keeps what was noted up to `seq`: all of it or nothing. */
  note(planId: string, seq: number, all: readonly Wijziging[]): Promise<void>
  /** What was done after `sinds`, and of every item when it last went to or came from the Prullenbak; in order. */
  since(planId: string, sinds: number): Promise<readonly GetekendeWijziging[]>
}

interface SignedRow extends Omit<Wijziging, 'userId' | 'seq'>, Ondertekenaar {}

export function wijzigingen(db: Database): Wijzigingen {
  const noted = db.prepare<[string], { seq: number }>('SELECT seq FROM plan_genoteerd WHERE plan_id = ?')
  const rows = db.prepare<[string, number], LogRow>(
    `SELECT seq, at, author_id AS authorId, bytes FROM plan_updates WHERE plan_id = ? AND seq > ? ORDER BY seq`,
  )
  const since = db.prepare<[string, number], SignedRow>(
    `SELECT element_id AS elementId, wat, veld, op, users.id, users.naam, organisaties.naam AS organisatie
     FROM plan_wijzigingen JOIN users ON users.id = user_id JOIN organisaties ON organisaties.id = organisatie_id
     WHERE plan_id = ? AND (op > ? OR wat IN ('weg', 'terug')) ORDER BY seq, op`,
  )
  const keep = db.transaction(keepAll(db))
  return {
    noted: async planId => noted.get(planId)?.seq ?? 1,
    rows: (planId, after) => rows.iterate(planId, after),
    note: (planId, seq, all) => whenFree(() => keep.immediate(planId, seq, all)),
    since: async (planId, sinds) =>
      since.all(planId, sinds).map(({ id, naam, organisatie, ...wijziging }) => ({
        ...wijziging,
        door: { id, naam, organisatie },
      })),
  }
}

function keepAll(db: Database): (planId: string, seq: number, all: readonly Wijziging[]) => void {
  const insert = db.prepare(
    `INSERT INTO plan_wijzigingen (plan_id, element_id, wat, veld, user_id, op, seq) VALUES (?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET op = MAX(op, excluded.op), seq = MAX(seq, excluded.seq)`,
  )
  const mark = db.prepare(
    `INSERT INTO plan_genoteerd (plan_id, seq) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET seq = MAX(seq, excluded.seq)`,
  )
  return (planId, seq, all) => {
    for (const een of all) insert.run(planId, een.elementId, een.wat, een.veld, een.userId, een.op, een.seq)
    mark.run(planId, seq)
  }
}
