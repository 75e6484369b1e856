import type { Database } from 'better-sqlite3'
import type { Rol } from '../../shared/permissions.ts'
import { newId } from '../../shared/plan/newId.ts'
import { ensureOrganisatie, type NewOrganisatie } from './organisaties.ts'
import { insertUser } from './users.ts'
import { whenFree } from './whenFree.ts'

/** One person invited into a plan. Times are in milliseconds since 1970. */
export interface Uitnodiging {
  readonly id: string
  readonly planId: string
  readonly rol: Rol
  /** Of whom has no account yet. */
  readonly organisatie: string
  readonly sector: string
  readonly email: string | null
  /** The link went to `email` by mail, and was shown to nobody: who has it reads that mail. */
  readonly gemaild: boolean
  /** For an account of this address only. */
  readonly alleenAdres: boolean
  readonly doorId: string
  /** The name of who invites, as it was. */
  readonly door: string
  readonly gemaaktOp: number
  readonly verlooptOp: number
  readonly ingetrokkenOp: number | null
  readonly gebruiktOp: number | null
}
export type NewUitnodiging = Pick<
  Uitnodiging,
  'planId' | 'rol' | 'email' | 'gemaild' | 'alleenAdres' | 'doorId' | 'door' | 'verlooptOp'
> & { readonly organisatie: NewOrganisatie; readonly tokenHash: string }

/** Why an invitation brings somebody nowhere: codes of `refusals.ts`. */
export type Geweigerd =
  | 'uitnodiging-verlopen'
  | 'uitnodiging-ingetrokken'
  | 'uitnodiging-gebruikt'
  | 'uitnodiging-ander-adres'
  | 'al-lid'
  | 'account-bestaat'

/** Who accepts: an account, or what is to become one; its address is known to be its own. */
export type Gast =
  | { readonly userId: string; readonly email: string | null }
  | { readonly naam: string; readonly email: string; readonly wachtwoord: string }

export interface Uitnodigingen {
  create(uitnodiging: NewUitnodiging): Promise<Uitnodiging>
  byToken(hash: string): Promise<Uitnodiging | null>
  byId(id: string): Promise<Uitnodiging | null>
  /** Those of a plan that were neither used nor withdrawn, the newest first. */
  openIn(planId: string): Promise<readonly Uitnodiging[]>
  /** False when there is nothing to withdraw. */
  withdraw(planId: string, id: string): Promise<boolean>
  /** Makes the account when there is none, lets them in and uses the invitation up: all of it or none. */
  accept(id: string, gast: Gast): Promise<{ readonly userId: string; readonly planId: string } | Geweigerd>
}

/** Whether, and why not, an invitation still lets somebody in. */
export function verhindering(een: Uitnodiging, nu: number): Geweigerd | null {
  if (een.gebruiktOp !== null) return 'uitnodiging-gebruikt'
  if (een.ingetrokkenOp !== null) return 'uitnodiging-ingetrokken'
  return een.verlooptOp <= nu ? 'uitnodiging-verlopen' : null
}

/** Addresses are compared whatever their case, as the database does. */
export const isVoor = (een: Uitnodiging, email: string | null): boolean =>
  !een.alleenAdres || een.email?.toLowerCase() === email?.toLowerCase()

type Row = Omit<Uitnodiging, 'gemaild' | 'alleenAdres'> & { gemaild: number; alleenAdres: number }

const select = `SELECT uitnodigingen.id, plan_id AS planId, rol, organisaties.naam AS organisatie, sector, email, gemaild,
  alleen_adres AS alleenAdres, door_id AS doorId, door, gemaakt_op AS gemaaktOp, verloopt_op AS verlooptOp,
  ingetrokken_op AS ingetrokkenOp, gebruikt_op AS gebruiktOp
  FROM uitnodigingen JOIN organisaties ON organisaties.id = organisatie_id WHERE`
const isOpen = 'ingetrokken_op IS NULL AND gebruikt_op IS NULL'

/** Withdraws what somebody has open in a plan. Within the caller's transaction. */
export function withdrawOf(db: Database): (planId: string, userId: string) => void {
  const all = db.prepare(
    `UPDATE uitnodigingen SET ingetrokken_op = ? WHERE plan_id = ? AND door_id = ? AND ${isOpen}`,
  )
  return (planId, userId) => void all.run(Date.now(), planId, userId)
}

export function uitnodigingen(db: Database): Uitnodigingen {
  const byId = db.prepare<[string], Row>(`${select} uitnodigingen.id = ?`)
  const byToken = db.prepare<[string], Row>(`${select} token_hash = ?`)
  const openIn = db.prepare<[string], Row>(`${select} plan_id = ? AND ${isOpen} ORDER BY gemaakt_op DESC`)
  const withdraw = db.prepare(
    `UPDATE uitnodigingen SET ingetrokken_op = ? WHERE plan_id = ? AND id = ? AND ${isOpen}`,
  )
  const create = creating(db)
  const accept = accepting(db, id => uitnodigingOf(byId.get(id)))
  return {
    async create(een) {
      const made = uitnodigingOf(byId.get(await whenFree(() => create.immediate(een))))
      if (!made) throw new Error('An invitation that was just made is not there.')
      return made
    },
    byToken: async hash => uitnodigingOf(byToken.get(hash)),
    byId: async id => uitnodigingOf(byId.get(id)),
    openIn: async planId => openIn.all(planId).flatMap(row => uitnodigingOf(row) ?? []),
    withdraw: (planId, id) => whenFree(() => withdraw.run(Date.now(), planId, id).changes === 1),
    accept: (id, gast) => whenFree(() => accept.immediate(id, gast)),
  }
}

function uitnodigingOf(row: Row | undefined): Uitnodiging | null {
  return row ? { ...row, gemaild: row.gemaild === 1, alleenAdres: row.alleenAdres === 1 } : null
}

function creating(db: Database) {
  const ensure = ensureOrganisatie(db)
  const insert = db.prepare(
    `INSERT INTO uitnodigingen (id, plan_id, token_hash, rol, organisatie_id, email, gemaild, alleen_adres, door_id,
     door, gemaakt_op, verloopt_op) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  return db.transaction((een: NewUitnodiging): string => {
    const id = newId()
    const { planId, tokenHash, rol, email, doorId, door, verlooptOp } = een
    const organisatieId = ensure(een.organisatie).id
    const flags = [Number(een.gemaild), Number(een.alleenAdres)]
    insert.run(
      id,
      planId,
      tokenHash,
      rol,
      organisatieId,
      email,
      ...flags,
      doorId,
      door,
      Date.now(),
      verlooptOp,
    )
    return id
  })
}

function accepting(db: Database, byId: (id: string) => Uitnodiging | null) {
  const organisatieOf = db.prepare<[string], { id: string }>(
    'SELECT organisatie_id AS id FROM uitnodigingen WHERE id = ?',
  )
  const known = db.prepare('SELECT 1 FROM users WHERE email = ?')
  const isMember = db.prepare('SELECT 1 FROM members WHERE plan_id = ? AND user_id = ?')
  const join = db.prepare('INSERT INTO members (plan_id, user_id, rol) VALUES (?, ?, ?)')
  const use = db.prepare('UPDATE uitnodigingen SET gebruikt_op = ?, gebruikt_door = ? WHERE id = ?')
  const insert = insertUser(db)
  return db.transaction((id: string, gast: Gast) => {
    const een = byId(id)
    if (!een) return 'uitnodiging-ingetrokken'
    const nu = Date.now()
    const geweigerd = verhindering(een, nu)
    if (geweigerd) return geweigerd
    if (!isVoor(een, gast.email)) return 'uitnodiging-ander-adres'
    if ('userId' in gast && isMember.get(een.planId, gast.userId)) return 'al-lid'
    if (!('userId' in gast) && known.get(gast.email)) return 'account-bestaat'
    const userId = 'userId' in gast ? gast.userId : insert(gast, organisatieOf.get(id)?.id ?? '')
    join.run(een.planId, userId, een.rol)
    use.run(nu, userId, id)
    return { userId, planId: een.planId }
  })
}
