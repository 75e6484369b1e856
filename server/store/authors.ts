import type { Database } from 'better-sqlite3'
import { can, type Rol } from '../../shared/permissions.ts'

/** Somebody wrote who may not write in this plan, or not any more. */
export class RevokedAuthor extends Error {
  readonly userId: string

  constructor(userId: string) {
    super(`User ${userId} may not write in this plan.`)
    this.userId = userId
  }
}

/**
 * Checks, within the transaction that appends, that everyone who wrote may: so no update is in the log after
 * the change of a role that it is against, whatever was on its way when the role changed.
 */
export function checkAuthors(db: Database): (planId: string, authorIds: Iterable<string>) => void {
  const role = db.prepare<[string, string], { rol: Rol }>(
    'SELECT rol FROM members WHERE plan_id = ? AND user_id = ?',
  )
  return (planId, authorIds) => {
    for (const userId of authorIds) {
      const rol = role.get(planId, userId)?.rol
      if (!rol || !can(rol, 'schrijven')) throw new RevokedAuthor(userId)
    }
  }
}
