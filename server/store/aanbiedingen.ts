import type { Database } from 'better-sqlite3'
import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import type { Aanbieding, GegevenAntwoord, Gevraagd, Sluiting } from '../../shared/vaststelling/aanbieding.ts'
import type { Organisatie } from './organisaties.ts'
import { whenFree } from './whenFree.ts'

export type NieuweAanbieding = Omit<Aanbieding, 'gesloten' | 'organisaties' | 'hash'> & {
  readonly organisaties: readonly Organisatie[]
}
/** Why nothing was kept: no such offer, one that takes no more answers, or an organisation that was not asked. */
export type NietBewaard = 'niet-gevonden' | 'gesloten' | 'niet-gevraagd'

/** Who may answer, and where a letter reaches them. */
export interface Tekenaar {
  readonly id: string
  readonly naam: string
  readonly email: string | null
  readonly organisatieId: string
}
export interface Aanbiedbaar extends Organisatie {
  /** Who answers for it, by name. */
  readonly tekenaars: readonly string[]
}

/** Versions offered to organisations, and all that these answered. An answer is kept once and never written again. */
export interface Aanbiedingen {
  /** False when the plan has one open already. */
  keep(planId: string, nieuw: NieuweAanbieding): Promise<boolean>
  /** The newest first. */
  of(planId: string): Promise<readonly Aanbieding[]>
  /** Null when it is kept. */
  antwoord(
    planId: string,
    aanbiedingId: string,
    organisatieId: string,
    antwoord: GegevenAntwoord,
  ): Promise<NietBewaard | null>
  sluit(
    planId: string,
    aanbiedingId: string,
    hoe: Sluiting,
    door: Ondertekenaar,
    op: string,
  ): Promise<boolean>
  /** Notes a reminder to those that have not answered, except who had one after `sinds`; gives whom. */
  herinner(aanbiedingId: string, op: string, sinds: string): Promise<readonly string[]>
  tekenaars(planId: string): Promise<readonly Tekenaar[]>
  /** The organisations that have somebody in the plan. */
  aanbiedbaar(planId: string): Promise<readonly Aanbiedbaar[]>
}

interface Rij
  extends Pick<Aanbieding, 'id' | 'versieId' | 'naam' | 'uiterlijk' | 'toelichting' | 'op' | 'hash'> {
  readonly door: string
  readonly gesloten: Sluiting | null
  readonly geslotenDoor: string | null
  readonly geslotenOp: string | null
}
type AntwoordRij = Omit<GegevenAntwoord, 'door'> & { readonly organisatieId: string; readonly door: string }

export function aanbiedingen(db: Database): Aanbiedingen {
  const read = reader(db)
  const keep = db.transaction(keeper(db))
  const answer = db.transaction(answerer(db))
  const remind = db.transaction(reminder(db))
  const sluit = db.prepare(
    `UPDATE aanbiedingen SET gesloten = ?, gesloten_door = ?, gesloten_op = ?
     WHERE plan_id = ? AND id = ? AND gesloten IS NULL`,
  )
  const tekenaars = db.prepare<[string], Tekenaar>(
    `SELECT users.id, users.naam, email, organisatie_id AS organisatieId
     FROM members JOIN users ON users.id = user_id WHERE plan_id = ? AND tekent = 1 ORDER BY users.naam`,
  )
  const aanbiedbaar = db.prepare<[string], Organisatie>(
    `SELECT DISTINCT organisaties.id, organisaties.naam, sector
     FROM members JOIN users ON users.id = user_id JOIN organisaties ON organisaties.id = organisatie_id
     WHERE plan_id = ? ORDER BY organisaties.naam COLLATE NOCASE`,
  )
  return {
    keep: (planId, nieuw) => whenFree(() => keep.immediate(planId, nieuw)),
    of: async planId => read(planId),
    antwoord: (planId, aanbiedingId, organisatieId, antwoord) =>
      whenFree(() => answer.immediate(planId, aanbiedingId, organisatieId, antwoord)),
    sluit: (planId, aanbiedingId, hoe, door, op) =>
      whenFree(() => sluit.run(hoe, JSON.stringify(door), op, planId, aanbiedingId).changes === 1),
    herinner: (aanbiedingId, op, sinds) => whenFree(() => remind.immediate(aanbiedingId, op, sinds)),
    tekenaars: async planId => tekenaars.all(planId),
    async aanbiedbaar(planId) {
      const alle = tekenaars.all(planId)
      const namen = (id: string) => alle.filter(een => een.organisatieId === id).map(({ naam }) => naam)
      return aanbiedbaar.all(planId).map(een => ({ ...een, tekenaars: namen(een.id) }))
    },
  }
}

function reader(db: Database): (planId: string) => readonly Aanbieding[] {
  const all = db.prepare<[string], Rij>(
    `SELECT aanbiedingen.id, versie_id AS versieId, aanbiedingen.naam, uiterlijk, toelichting, aanbiedingen.op, door,
       hash, gesloten, gesloten_door AS geslotenDoor, gesloten_op AS geslotenOp
     FROM aanbiedingen JOIN versies ON versies.id = versie_id WHERE aanbiedingen.plan_id = ? ORDER BY versies.nr DESC`,
  )
  const gevraagd = db.prepare<[string], Omit<Gevraagd, 'antwoorden'>>(
    `SELECT organisatie_id AS id, naam, sector, herinnerd_op AS herinnerdOp FROM aanbieding_organisaties
     WHERE aanbieding_id = ? ORDER BY naam COLLATE NOCASE`,
  )
  const gegeven = db.prepare<[string], AntwoordRij>(
    `SELECT organisatie_id AS organisatieId, antwoord, tekst, door, op FROM akkoorden
     WHERE aanbieding_id = ? ORDER BY nr DESC`,
  )
  const organisatiesVan = (aanbiedingId: string): Gevraagd[] => {
    const alle = gegeven.all(aanbiedingId)
    const van = (id: string) => alle.filter(een => een.organisatieId === id).map(zonderId)
    return gevraagd.all(aanbiedingId).map(een => ({ ...een, antwoorden: van(een.id) }))
  }
  return planId =>
    all.all(planId).map(({ gesloten, geslotenDoor, geslotenOp, ...rij }) => ({
      ...rij,
      door: ondertekenaar(rij.door),
      gesloten: gesloten && { hoe: gesloten, door: ondertekenaar(geslotenDoor), op: geslotenOp ?? '' },
      organisaties: organisatiesVan(rij.id),
    }))
}

const zonderId = ({ antwoord, tekst, door, op }: AntwoordRij): GegevenAntwoord => ({
  ...{ antwoord, tekst, door: ondertekenaar(door), op },
})
const ondertekenaar = (json: string | null): Ondertekenaar => JSON.parse(json ?? 'null') as Ondertekenaar

function keeper(db: Database) {
  const open = db.prepare('SELECT 1 FROM aanbiedingen WHERE plan_id = ? AND gesloten IS NULL')
  const insert = db.prepare(
    `INSERT INTO aanbiedingen (id, plan_id, versie_id, naam, uiterlijk, toelichting, door, op)
     VALUES (@id, @planId, @versieId, @naam, @uiterlijk, @toelichting, @door, @op)`,
  )
  const ask = db.prepare(
    'INSERT INTO aanbieding_organisaties (aanbieding_id, organisatie_id, naam, sector) VALUES (?, ?, ?, ?)',
  )
  return (planId: string, { organisaties, door, ...nieuw }: NieuweAanbieding): boolean => {
    if (open.get(planId)) return false
    insert.run({ planId, ...nieuw, door: JSON.stringify(door) })
    for (const { id, naam, sector } of organisaties) ask.run(nieuw.id, id, naam, sector)
    return true
  }
}

function answerer(db: Database) {
  const one = db.prepare<[string, string], { gesloten: Sluiting | null }>(
    'SELECT gesloten FROM aanbiedingen WHERE plan_id = ? AND id = ?',
  )
  const asked = db.prepare(
    'SELECT 1 FROM aanbieding_organisaties WHERE aanbieding_id = ? AND organisatie_id = ?',
  )
  const insert = db.prepare(
    `INSERT INTO akkoorden (aanbieding_id, organisatie_id, antwoord, tekst, door, op)
     VALUES (?, ?, ?, ?, ?, ?)`,
  )
  return (
    planId: string,
    aanbiedingId: string,
    organisatieId: string,
    gegeven: GegevenAntwoord,
  ): NietBewaard | null => {
    const found = one.get(planId, aanbiedingId)
    if (!found) return 'niet-gevonden'
    if (found.gesloten) return 'gesloten'
    if (!asked.get(aanbiedingId, organisatieId)) return 'niet-gevraagd'
    const { antwoord, tekst, door, op } = gegeven
    insert.run(aanbiedingId, organisatieId, antwoord, tekst, JSON.stringify(door), op)
    return null
  }
}

function reminder(db: Database) {
  const due = db.prepare<[string, string], { id: string }>(
    `SELECT organisatie_id AS id FROM aanbieding_organisaties AS een
     WHERE aanbieding_id = ? AND (herinnerd_op IS NULL OR herinnerd_op < ?) AND NOT EXISTS (
       SELECT 1 FROM akkoorden WHERE aanbieding_id = een.aanbieding_id AND organisatie_id = een.organisatie_id)`,
  )
  const note = db.prepare(
    'UPDATE aanbieding_organisaties SET herinnerd_op = ? WHERE aanbieding_id = ? AND organisatie_id = ?',
  )
  return (aanbiedingId: string, op: string, sinds: string): readonly string[] => {
    const ids = due.all(aanbiedingId, sinds).map(({ id }) => id)
    for (const id of ids) note.run(op, aanbiedingId, id)
    return ids
  }
}
