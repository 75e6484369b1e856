import { createMiddleware } from 'hono/factory'
import type { Actie, Rol } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Store } from '../store/store.ts'
import { planRole } from './planRole.ts'
import type { SignedIn } from './requireUser.ts'

export interface InPlan {
  Variables: SignedIn['Variables'] & { readonly rol: Rol }
}

/** May the signed-in person do this in the plan of the path (`/:id`)? Then `c.var.rol`, else 403 or 404. */
export const requirePermission = (store: Store, actie: Actie) =>
  createMiddleware<InPlan>(async (c, next) => {
    const planId = c.req.param('id')
    if (!planId) throw new Refusal('niet-gevonden')
    c.set('rol', await planRole(store, planId, c.var.user.id, actie))
    store.seen.inPlan(planId, c.var.user.id)
    await next()
  })
