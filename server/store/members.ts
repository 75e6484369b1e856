import type { Database } from 'better-sqlite3'
import type { Rol } from '../../shared/permissions.ts'

export interface Members {
  /** The role somebody has in a plan; null when they have none. */
  role(planId: string, userId: string): Promise<Rol | null>
  set(planId: string, userId: string, rol: Rol): Promise<void>
  plansOf(userId: string): Promise<readonly { readonly planId: string; readonly rol: Rol }[]>
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
  return {
    role: async (planId, userId) => role.get(planId, userId)?.rol ?? null,
    set: async (planId, userId, rol) => void set.run(planId, userId, rol),
    plansOf: async userId => plansOf.all(userId),
  }
}
