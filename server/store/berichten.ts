import type { Database } from 'better-sqlite3'
import type { BerichtSoort } from '../../shared/overleg/bericht.ts'
import type { Draad } from '../../shared/overleg/draad.ts'
import type { Besluit, Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import { whenFree } from './whenFree.ts'

export interface NieuwBericht {
  readonly userId: string
  readonly draadId: string
  /** The rev of the draad with which it came: who saw that has seen this. */
  readonly rev: number
  readonly soort: BerichtSoort
  readonly door: Ondertekenaar
  readonly op: string
  /** What was said, when something was. */
  readonly opmerkingId: string | null
}
/** A bericht as it is now: its words are those of the opmerking, or of the decision. */
export interface KeptBericht {
  readonly nr: number
  readonly userId: string
  readonly planId: string
  readonly draadId: string
  readonly elementId: string
  readonly soort: BerichtSoort
  readonly door: Ondertekenaar
  readonly op: string
  readonly tekst: string
  readonly gelezen: boolean
}
/** What was told before of the draden that are looked at. */
export interface Told {
  /** Whether it did not happen before; asked once for each. */
  isNew(draadId: string, een: { readonly wat: string; readonly waarde: string }): boolean
  /** The opmerkingen of a draad that somebody was told of. */
  toldOf(draadId: string, userId: string): ReadonlySet<string>
  /** Who has seen a draad as it is. */
  seenAt(draad: Pick<Draad, 'id' | 'rev'>): readonly string[]
}

/** What concerns people. Of whoever is not in a plan any more nothing of it is given. */
export interface Berichten {
  /** Up to which rev of the draden of a plan people were told. */
  tot(planId: string): Promise<number>
  /** The plans in which something was said or done that nobody was told of. */
  achter(): Promise<readonly string[]>
  /** Keeps what `make` says and that it was told up to `rev`: all of it or nothing. */
  tell(planId: string, rev: number, make: (told: Told) => readonly NieuwBericht[]): Promise<void>
  /** The last first, with a number below `na`. */
  of(userId: string, na: number, aantal: number): Promise<readonly KeptBericht[]>
  ongelezen(userId: string): Promise<number>
  /** Books as read what was seen with its draad, so that to count the rest stays cheap. */
  boekGezien(): Promise<void>
  /** Marks these as read, or all up to a number. */
  lees(userId: string, welke: { readonly nrs: readonly number[] } | { readonly tot: number }): Promise<void>
}

interface Row extends Omit<KeptBericht, 'door' | 'tekst' | 'gelezen'> {
  readonly door: string
  readonly tekst: string | null
  readonly besluit: string | null
  readonly gelezen: number
}

/** Berichten with what they are about; an opmerking that was taken back is nobody's bericht any more. */
export const berichtenSql = `
  SELECT b.nr, b.user_id AS userId, b.plan_id AS planId, b.draad_id AS draadId, d.element_id AS elementId,
    b.soort, b.door, b.op, o.tekst, CASE b.soort WHEN 'besluit' THEN d.besluit END AS besluit,
    (b.gelezen = 1 OR COALESCE(g.rev, 0) >= b.rev) AS gelezen
  FROM berichten b
    JOIN members m ON m.plan_id = b.plan_id AND m.user_id = b.user_id
    JOIN draden d ON d.plan_id = b.plan_id AND d.id = b.draad_id
    LEFT JOIN opmerkingen o ON o.plan_id = b.plan_id AND o.draad_id = b.draad_id AND o.id = b.opmerking_id
    LEFT JOIN gelezen g ON g.user_id = b.user_id AND g.plan_id = b.plan_id AND g.draad_id = b.draad_id
  WHERE (b.opmerking_id IS NULL OR o.tekst IS NOT NULL OR b.soort = 'voorstel')`

export function keptBericht({ besluit, ...row }: Row): KeptBericht {
  const { uitkomst, reden } = (besluit ? JSON.parse(besluit) : {}) as Partial<Besluit>
  const decided = [uitkomst, reden].filter(Boolean).join(': ')
  return {
    ...row,
    door: JSON.parse(row.door) as Ondertekenaar,
    tekst: row.tekst ?? decided,
    gelezen: row.gelezen === 1,
  }
}

export function berichten(db: Database): Berichten {
  const tot = db.prepare<[string], { rev: number }>('SELECT rev FROM berichten_tot WHERE plan_id = ?')
  const achter = db.prepare<[], { planId: string }>(
    `SELECT o.plan_id AS planId FROM overleg o LEFT JOIN berichten_tot t USING (plan_id)
     WHERE o.rev > COALESCE(t.rev, 0)`,
  )
  const list = db.prepare<[string, number, number], Row>(
    `${berichtenSql} AND b.user_id = ? AND b.nr < ? ORDER BY b.nr DESC LIMIT ? + 0`,
  )
  const unread = db.prepare<[string], { n: number }>(
    `SELECT COUNT(*) AS n FROM (${berichtenSql} AND b.user_id = ? AND b.gelezen = 0) WHERE gelezen = 0`,
  )
  const readOne = db.prepare('UPDATE berichten SET gelezen = 1 WHERE user_id = ? AND nr = ?')
  const readTo = db.prepare('UPDATE berichten SET gelezen = 1 WHERE user_id = ? AND nr <= ? AND gelezen = 0')
  const book = db.prepare(
    `UPDATE berichten SET gelezen = 1 WHERE gelezen = 0 AND EXISTS (SELECT 1 FROM gelezen g
     WHERE g.user_id = berichten.user_id AND g.plan_id = berichten.plan_id AND g.draad_id = berichten.draad_id
       AND g.rev >= berichten.rev)`,
  )
  const tell = db.transaction(teller(db))
  const lees = db.transaction((userId: string, nrs: readonly number[]) => {
    for (const nr of nrs) readOne.run(userId, nr)
  })
  return {
    tot: async planId => tot.get(planId)?.rev ?? 0,
    achter: async () => achter.all().map(({ planId }) => planId),
    tell: (planId, rev, make) => whenFree(() => tell.immediate(planId, rev, make)),
    of: async (userId, na, aantal) => list.all(userId, na, aantal).map(keptBericht),
    boekGezien: () => whenFree(() => void book.run()),
    ongelezen: async userId => unread.get(userId)?.n ?? 0,
    lees: (userId, welke) =>
      whenFree(() => {
        if ('tot' in welke) readTo.run(userId, welke.tot)
        else lees.immediate(userId, welke.nrs)
      }),
  }
}

function teller(db: Database) {
  const insert = db.prepare(
    `INSERT INTO berichten (user_id, plan_id, draad_id, rev, soort, door, op, opmerking_id)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const mark = db.prepare(
    `INSERT INTO berichten_tot (plan_id, rev) VALUES (?, ?)
     ON CONFLICT DO UPDATE SET rev = MAX(rev, excluded.rev)`,
  )
  const happened = db.prepare(
    `INSERT INTO berichten_gedaan (plan_id, draad_id, wat, waarde) VALUES (?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET waarde = excluded.waarde WHERE waarde <> excluded.waarde`,
  )
  const told = db.prepare<[string, string], { userId: string; id: string }>(
    `SELECT user_id AS userId, opmerking_id AS id FROM berichten
     WHERE plan_id = ? AND draad_id = ? AND opmerking_id IS NOT NULL`,
  )
  const seen = db.prepare<[string, string, number], { userId: string }>(
    'SELECT user_id AS userId FROM gelezen WHERE plan_id = ? AND draad_id = ? AND rev >= ?',
  )
  return (planId: string, rev: number, make: (told: Told) => readonly NieuwBericht[]) => {
    const all = make({
      isNew: (draadId, { wat, waarde }) => happened.run(planId, draadId, wat, waarde).changes > 0,
      toldOf: toldIn(draadId => told.all(planId, draadId)),
      seenAt: ({ id, rev }) => seen.all(planId, id, rev).map(({ userId }) => userId),
    })
    for (const een of all) {
      const { userId, draadId, soort, door, op, opmerkingId } = een
      insert.run(userId, planId, draadId, een.rev, soort, JSON.stringify(door), op, opmerkingId)
    }
    mark.run(planId, rev)
  }
}

/** Of one draad at a time, read once. */
function toldIn(
  read: (draadId: string) => readonly { readonly userId: string; readonly id: string }[],
): Told['toldOf'] {
  const none: ReadonlySet<string> = new Set()
  const known = new Map<string, Map<string, Set<string>>>()
  return (draadId, userId) => {
    const perUser = known.get(draadId) ?? new Map<string, Set<string>>()
    if (!known.has(draadId))
      for (const row of read(draadId))
        perUser.set(row.userId, (perUser.get(row.userId) ?? new Set()).add(row.id))
    known.set(draadId, perUser)
    return perUser.get(userId) ?? none
  }
}
