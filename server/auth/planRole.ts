import { type Actie, can, type Rol } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Store } from '../store/store.ts'

/** The role of somebody who may do this in the plan; refuses an unknown plan and everyone else. */
export async function planRole(store: Store, planId: string, userId: string, actie: Actie): Promise<Rol> {
  if (!(await store.plans.exists(planId))) throw new Refusal('niet-gevonden')
  return allow(await store.members.role(planId, userId), actie)
}

/** A role with which one may do this; refuses any other, and none. */
export function allow(rol: Rol | null, actie: Actie): Rol {
  if (!rol || !can(rol, 'lezen')) throw new Refusal('geen-toegang')
  if (!can(rol, actie)) throw new Refusal(actie === 'reageren' ? 'niet-reageren' : 'alleen-lezen')
  return rol
}
