import type { Database } from 'better-sqlite3'
import type { Rol } from '../../shared/permissions.ts'
import { withdrawOf } from './uitnodigingen.ts'
import { whenFree } from './whenFree.ts'

/** Somebody in a plan, as everyone in it may know them. */
export interface Member {
  readonly id: string
  readonly naam: string
  readonly organisatie: string
  readonly sector: string
  readonly rol: Rol
  /** Answers for their organisation when a version is offered for akkoord. */
  readonly tekent: boolean
  /** When they last had the plan open, in milliseconds since 1970; null when never. */
  readonly actiefOp: number | null
}
/** Why nothing changed: no such member, or nobody would be left to manage the plan. */
export type Unchanged = 'geen-lid' | 'laatste-beheerder'

export interface Members {
  /** The role somebody has in a plan; null when they have none. */
  role(planId: string, userId: string): Promise<Rol | null>
  set(planId: string, userId: string, rol: Rol): Promise<void>
  /** Whether somebody manages any plan. */
  managesAny(userId: string): Promise<boolean>
  plansOf(userId: string): Promise<readonly { readonly planId: string; readonly rol: Rol }[]>
  /** Everybody in a plan, by name. */
  of(planId: string): Promise<readonly Member[]>
  /**
   * Gives a member another role, or none; null when that is done. Who manages the plan no more has no invitations
   * open either: with one they could come back.
   */
  change(planId: string, userId: string, rol: Rol | null): Promise<Unchanged | null>
  tekent(planId: string, userId: string): Promise<boolean>
  /** False when there is no such member. */
  setTekent(planId: string, userId: string, tekent: boolean): Promise<boolean>
}

export function members(db: Database): Members {
  const role = db.prepare<[string, string], { rol: Rol }>(
    'SELECT rol FROM members WHERE plan_id = ? AND user_id = ?',
  )
  const set = db.prepare(
    `INSERT INTO members (plan_id, user_id, rol) VALUES (?, ?, ?)
     ON CONFLICT (plan_id, user_id) DO UPDATE SET rol = excluded.rol`,
  )
  const plansOf = db.prepare<[string], { planId: string; rol: Rol }>(
    'SELECT plan_id AS planId, rol FROM members WHERE user_id = ?',
  )
  const of = db.prepare<[string], Omit<Member, 'tekent'> & { readonly tekent: number }>(
    `SELECT users.id, users.naam, organisaties.naam AS organisatie, sector, rol, tekent, op AS actiefOp
     FROM members JOIN users ON users.id = user_id JOIN organisaties ON organisaties.id = organisatie_id
     LEFT JOIN laatst_actief USING (plan_id, user_id) WHERE plan_id = ? ORDER BY users.naam COLLATE NOCASE, users.id`,
  )
  const remove = db.prepare('DELETE FROM members WHERE plan_id = ? AND user_id = ?')
  const otherBeheerder = db.prepare(
    `SELECT 1 FROM members WHERE plan_id = ? AND user_id <> ? AND rol = 'beheerder'`,
  )
  const manages = db.prepare(`SELECT 1 FROM members WHERE user_id = ? AND rol = 'beheerder'`)
  const tekent = db.prepare('SELECT 1 FROM members WHERE plan_id = ? AND user_id = ? AND tekent = 1')
  const setTekent = db.prepare<[number, string, string]>(
    'UPDATE members SET tekent = ? WHERE plan_id = ? AND user_id = ?',
  )
  const withdraw = withdrawOf(db)
  const change = db.transaction((planId: string, userId: string, rol: Rol | null): Unchanged | null => {
    const nu = role.get(planId, userId)?.rol
    if (!nu) return 'geen-lid'
    if (nu === 'beheerder' && rol !== 'beheerder' && !otherBeheerder.get(planId, userId))
      return 'laatste-beheerder'
    if (rol) set.run(planId, userId, rol)
    else remove.run(planId, userId)
    if (nu === 'beheerder' && rol !== 'beheerder') withdraw(planId, userId)
    return null
  })
  return {
    role: async (planId, userId) => role.get(planId, userId)?.rol ?? null,
    set: (planId, userId, rol) => whenFree(() => void set.run(planId, userId, rol)),
    managesAny: async userId => manages.get(userId) !== undefined,
    plansOf: async userId => plansOf.all(userId),
    of: async planId => of.all(planId).map(lid => ({ ...lid, tekent: lid.tekent === 1 })),
    change: (planId, userId, rol) => whenFree(() => change.immediate(planId, userId, rol)),
    tekent: async (planId, userId) => tekent.get(planId, userId) !== undefined,
    setTekent: (planId, userId, mag) =>
      whenFree(() => setTekent.run(Number(mag), planId, userId).changes === 1),
  }
}
