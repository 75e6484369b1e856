import * as Y from 'yjs'
import type { Json } from '../../shared/plan/itemMap.ts'
import { newId } from '../../shared/plan/newId.ts'
import { newPlan } from '../../shared/plan/newPlan.ts'
import type { NewPlan } from '../store/plans.ts'
import type { Store } from '../store/store.ts'

/** Stores a plan that passed `parsePlan`; its maker becomes its beheerder. Gives the id of the plan here. */
export async function createPlan(
  store: Store,
  json: Json,
  createdBy: string,
  { id = newId(), members = [{ userId: createdBy, rol: 'beheerder' }] }: Partial<NewPlan> = {},
): Promise<string> {
  const bytes = Y.encodeStateAsUpdate(newPlan(json))
  await store.plans.create({ id, bytes, createdBy, members })
  return id
}
