import type { Database } from 'better-sqlite3'
import type { Rol } from '../../shared/permissions.ts'
import { appendUpdates } from './append.ts'
import { keepFirstRegelset } from './regelsets.ts'
import { whenFree } from './whenFree.ts'

export interface NewPlan {
  readonly id: string
  /** The whole plan as one Yjs update. */
  readonly bytes: Uint8Array
  readonly createdBy: string
  readonly members: readonly { readonly userId: string; readonly rol: Rol }[]
}

export interface Plans {
  /** The plan, its first update, its criteria and its members in one transaction: no plan is ever half made. */
  create(plan: NewPlan): Promise<void>
  exists(planId: string): Promise<boolean>
}

export function plans(db: Database): Plans {
  // Who makes a plan need not be in it.
  const append = appendUpdates(db, () => {})
  const keepRegelset = keepFirstRegelset(db)
  const exists = db.prepare('SELECT 1 FROM plans WHERE id = ?')
  const insert = db.prepare('INSERT INTO plans (id, created_at, created_by) VALUES (?, ?, ?)')
  const join = db.prepare('INSERT INTO members (plan_id, user_id, rol) VALUES (?, ?, ?)')
  const create = db.transaction(({ id, bytes, createdBy, members }: NewPlan) => {
    insert.run(id, Date.now(), createdBy)
    append(id, [{ bytes, authorId: createdBy }])
    keepRegelset(id)
    for (const { userId, rol } of members) join.run(id, userId, rol)
  })
  return {
    create: plan => whenFree(() => create.immediate(plan)),
    exists: async planId => exists.get(planId) !== undefined,
  }
}
