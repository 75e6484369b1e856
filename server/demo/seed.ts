import { exampleJson } from '../../shared/plan/examplePlan.ts'
import type { Json } from '../../shared/plan/itemMap.ts'
import { demoPersons, examplePlanId } from '../auth/demo.ts'
import { createPlan } from '../plans/createPlan.ts'
import type { Store } from '../store/store.ts'
import { exampleChapters } from './chapters.ts'

/**
 * Sets up the example region in an empty store: its persons and its plan, or another one in its place. In any other
 * store it does nothing, and gives false.
 */
export async function seedDemo(store: Store, json: Json = exampleJson.plan): Promise<boolean> {
  if (!(await store.users.isEmpty())) return false
  const members = []
  for (const { sleutel, rol, tekent, uitleg: _, ...person } of demoPersons) {
    const user = await store.users.create({
      ...person,
      email: `${sleutel}@regiotafel.example`,
      demo: sleutel,
    })
    members.push({ userId: user.id, rol, tekent })
  }
  const beheerder = members.find(({ rol }) => rol === 'beheerder')
  if (!beheerder) throw new Error('The example region has nobody to look after its plan.')
  const plan = { ...(json as object), hoofdstukken: exampleChapters }
  await createPlan(store, plan, beheerder.userId, { id: examplePlanId, members })
  for (const { userId, tekent } of members) await store.members.setTekent(examplePlanId, userId, tekent)
  return true
}
