import { type Actie, can, type Rol } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Store } from '../store/store.ts'

/** The role of somebody who may do this in the plan; refuses an unknown plan and everyone else. */
export async function planRole(store: Store, planId: string, userId: string, actie: Actie): Promise<Rol> {
  if (!(await store.plans.exists(planId))) throw new Refusal('niet-gevonden')
  const rol = await store.members.role(planId, userId)
  if (!rol || !can(rol, 'lezen')) throw new Refusal('geen-toegang')
  if (!can(rol, actie)) throw new Refusal('alleen-lezen')
  return rol
}
