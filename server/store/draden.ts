import type { Database } from 'better-sqlite3'
import type { Draad, Opmerking } from '../../shared/overleg/draad.ts'
import type { Rol } from '../../shared/permissions.ts'
import {
  type DraadRij,
  draadKolommen,
  draadVan,
  type OpmerkingRij,
  opmerkingKolommen,
  opmerkingVan,
  rijVan,
} from './draadRijen.ts'
import { overlegRev } from './overlegRev.ts'
import { whenFree } from './whenFree.ts'

/** A draad as it is made; the store gives it its rev. */
export type NieuweDraad = Omit<Draad, 'rev' | 'gezien'>

/** What becomes of a draad: other values, and an opmerking that is new or another by its id. */
export interface Verandering extends Partial<Omit<Draad, 'id' | 'rev' | 'gezien' | 'opmerkingen'>> {
  readonly opmerking?: Opmerking
}
export interface DradenPagina {
  readonly draden: readonly Draad[]
  /** The rev of the last of them; of the plan when there are none. */
  readonly rev: number
  /** There are more, after that rev. */
  readonly meer: boolean
}
export interface Gezien {
  readonly id: string
  readonly rev: number
}

/**
 * What people say about a plan. Each change gives its draad the next rev of the plan, in the same transaction, and
 * counts as seen by who made it.
 */
export interface Draden {
  /** Those with a rev above `sinds`, the lowest first, as `userId` has seen them. */
  list(planId: string, userId: string, sinds: number, aantal: number): Promise<DradenPagina>
  one(planId: string, draadId: string, userId: string): Promise<Draad | null>
  /** Gives the existing one when the id is taken. `check` gets the role of its maker at that moment, and may throw. */
  create(planId: string, draad: NieuweDraad, check?: (rol: Rol | null) => unknown): Promise<Draad>
  /**
   * Changes a draad by what `make` says, from the draad and the role of `userId` as they are at that moment; null there
   * changes nothing, and what it throws neither. Null when there is no such draad.
   */
  change(
    planId: string,
    draadId: string,
    userId: string,
    make: (draad: Draad, rol: Rol | null) => Verandering | null,
  ): Promise<Draad | null>
  /** Up to where somebody saw these; never less than before, and nothing of a draad that is not there. */
  see(planId: string, userId: string, gezien: readonly Gezien[]): Promise<void>
}

type GezienRij = DraadRij & { readonly gezien: number }

export function draden(db: Database): Draden {
  // In a transaction, as the thread that writes the log may keep a decision between the two queries.
  const list = db.transaction(listDraden(db))
  const one = db.transaction(oneDraad(db))
  const writer = draadWriter(db)
  const see = db.prepare(
    `INSERT INTO gelezen (user_id, plan_id, draad_id, rev)
     SELECT @userId, plan_id, id, MIN(rev, @rev) FROM draden WHERE plan_id = @planId AND id = @draadId
     ON CONFLICT DO UPDATE SET rev = excluded.rev WHERE excluded.rev > gelezen.rev`,
  )
  const written = (planId: string, draadId: string, userId: string): Draad => {
    const draad = one(planId, draadId, userId)
    if (!draad)
      throw new Error(`Draad ${draadId} of plan ${planId} is gone in the transaction that wrote it.`)
    see.run({ userId, planId, draadId, rev: draad.rev })
    return { ...draad, gezien: draad.rev }
  }
  const role = db.prepare<[string, string], { rol: Rol }>(
    'SELECT rol FROM members WHERE plan_id = ? AND user_id = ?',
  )
  const roleOf = (planId: string, userId: string): Rol | null => role.get(planId, userId)?.rol ?? null
  const create = db.transaction((planId: string, draad: NieuweDraad, check: (rol: Rol | null) => unknown) => {
    check(roleOf(planId, draad.door.id))
    const existing = one(planId, draad.id, draad.door.id)
    if (existing) return existing
    writer.insert(planId, draad)
    return written(planId, draad.id, draad.door.id)
  })
  const change = db.transaction(
    (planId: string, draadId: string, userId: string, make: Parameters<Draden['change']>[3]) => {
      const draad = one(planId, draadId, userId)
      const verandering = draad && make(draad, roleOf(planId, userId))
      if (!draad || !verandering) return draad
      writer.update(planId, draad, verandering)
      return written(planId, draadId, userId)
    },
  )
  const seeAll = db.transaction((planId: string, userId: string, gezien: readonly Gezien[]) => {
    for (const { id, rev } of gezien) see.run({ userId, planId, draadId: id, rev })
  })
  return {
    list: async (planId, userId, sinds, aantal) => list(planId, userId, sinds, aantal),
    one: async (planId, draadId, userId) => one(planId, draadId, userId),
    create: (planId, draad, check = () => {}) => whenFree(() => create.immediate(planId, draad, check)),
    change: (planId, draadId, userId, make) =>
      whenFree(() => change.immediate(planId, draadId, userId, make)),
    see: (planId, userId, gezien) => whenFree(() => seeAll.immediate(planId, userId, gezien)),
  }
}

/** Two queries and a merge, however many draden there are. */
function listDraden(db: Database) {
  const rows = db.prepare<{ userId: string; planId: string; sinds: number; most: number }, GezienRij>(
    `SELECT ${draadKolommen}, COALESCE(g.rev, 0) AS gezien FROM draden d
     LEFT JOIN gelezen g ON g.user_id = @userId AND g.plan_id = d.plan_id AND g.draad_id = d.id
     WHERE d.plan_id = @planId AND d.rev > @sinds ORDER BY d.rev LIMIT @most + 0`,
  )
  const said = db.prepare<[string, number, number], OpmerkingRij>(
    `SELECT ${opmerkingKolommen} FROM draden d JOIN opmerkingen o ON o.plan_id = d.plan_id AND o.draad_id = d.id
     WHERE d.plan_id = ? AND d.rev > ? AND d.rev <= ? ORDER BY d.rev, o.nr`,
  )
  const stand = db.prepare<[string], { rev: number }>('SELECT rev FROM overleg WHERE plan_id = ?')
  return (planId: string, userId: string, sinds: number, aantal: number): DradenPagina => {
    const found = rows.all({ userId, planId, sinds, most: aantal + 1 })
    const page = found.slice(0, aantal)
    const rev = page.at(-1)?.rev ?? stand.get(planId)?.rev ?? 0
    const byDraad = new Map(page.map(({ id }): [string, Opmerking[]] => [id, []]))
    for (const rij of said.all(planId, sinds, rev)) byDraad.get(rij.draadId)?.push(opmerkingVan(rij))
    const draden = page.map(rij => draadVan(rij, byDraad.get(rij.id) ?? []))
    return { draden, rev, meer: found.length > aantal }
  }
}

function oneDraad(db: Database) {
  const row = db.prepare<{ userId: string; planId: string; draadId: string }, GezienRij>(
    `SELECT ${draadKolommen}, COALESCE(g.rev, 0) AS gezien FROM draden d
     LEFT JOIN gelezen g ON g.user_id = @userId AND g.plan_id = d.plan_id AND g.draad_id = d.id
     WHERE d.plan_id = @planId AND d.id = @draadId`,
  )
  const said = db.prepare<[string, string], OpmerkingRij>(
    `SELECT ${opmerkingKolommen} FROM opmerkingen o WHERE o.plan_id = ? AND o.draad_id = ? ORDER BY o.nr`,
  )
  return (planId: string, draadId: string, userId: string): Draad | null => {
    const rij = row.get({ userId, planId, draadId })
    return rij ? draadVan(rij, said.all(planId, draadId).map(opmerkingVan)) : null
  }
}

/** Writes rows within the caller's transaction. */
function draadWriter(db: Database) {
  const nextRev = overlegRev(db)
  const insert = db.prepare(
    `INSERT INTO draden (plan_id, id, rev, element_id, veld, anker, regel_id, voorstel, besluit, toegewezen_aan,
       uiterlijk, afhandeling, door, op)
     VALUES (@planId, @id, @rev, @elementId, @veld, @anker, @regelId, @voorstel, @besluit, @toegewezenAan,
       @uiterlijk, @afhandeling, @door, @op)`,
  )
  const update = db.prepare(
    `UPDATE draden SET rev = @rev, element_id = @elementId, veld = @veld, anker = @anker, besluit = @besluit,
       toegewezen_aan = @toegewezenAan, uiterlijk = @uiterlijk, afhandeling = @afhandeling
     WHERE plan_id = @planId AND id = @id`,
  )
  const say = opmerkingWriter(db)
  return {
    insert(planId: string, draad: NieuweDraad) {
      const rij = rijVan({ ...draad, rev: nextRev(planId), gezien: 0 })
      insert.run({ planId, ...rij })
      for (const opmerking of draad.opmerkingen) say(planId, draad.id, opmerking)
    },
    update(planId: string, draad: Draad, { opmerking, ...waarden }: Verandering) {
      update.run({ planId, ...rijVan({ ...draad, ...waarden, rev: nextRev(planId) }) })
      if (opmerking) say(planId, draad.id, opmerking)
    },
  }
}

function opmerkingWriter(db: Database): (planId: string, draadId: string, opmerking: Opmerking) => void {
  const put = db.prepare(
    `INSERT INTO opmerkingen (plan_id, draad_id, nr, id, auteur, tekst, vermeldingen, op, gewijzigd_op, verwijderd_op)
     SELECT @planId, @draadId, COALESCE(MAX(nr), 0) + 1, @id, @auteur, @tekst, @vermeldingen, @op, @gewijzigdOp,
       @verwijderdOp FROM opmerkingen WHERE plan_id = @planId AND draad_id = @draadId
     ON CONFLICT (plan_id, draad_id, id) DO UPDATE SET tekst = excluded.tekst, vermeldingen = excluded.vermeldingen,
       gewijzigd_op = excluded.gewijzigd_op, verwijderd_op = excluded.verwijderd_op`,
  )
  return (planId, draadId, { auteur, vermeldingen, ...rest }) =>
    void put.run({
      ...{ planId, draadId, ...rest },
      auteur: JSON.stringify(auteur),
      vermeldingen: JSON.stringify(vermeldingen),
    })
}
