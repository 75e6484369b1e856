import { exampleJson } from '../../shared/plan/examplePlan.ts'
import { demoPersons, examplePlanId } from '../auth/demo.ts'
import { createPlan } from '../plans/createPlan.ts'
import type { Store } from '../store/store.ts'
import { exampleChapters } from './chapters.ts'

/** Sets up the example region in an empty store: its persons and its plan. Does nothing in any other. */
export async function seedDemo(store: Store): Promise<void> {
  if (!(await store.users.isEmpty())) return
  const members = []
  for (const { sleutel, rol, uitleg: _, ...person } of demoPersons) {
    const user = await store.users.create({
      ...person,
      email: `${sleutel}@regiotafel.example`,
      demo: sleutel,
    })
    members.push({ userId: user.id, rol })
  }
  const beheerder = members.find(({ rol }) => rol === 'beheerder')
  if (!beheerder) throw new Error('The example region has nobody to look after its plan.')
  const plan = { ...exampleJson.plan, hoofdstukken: exampleChapters }
  await createPlan(store, plan, beheerder.userId, { id: examplePlanId, members })
}
