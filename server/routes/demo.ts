import { Hono } from 'hono'
import { Refusal } from '../../shared/refusals.ts'
import { demoPersons, examplePlanId } from '../auth/demo.ts'
import type { AppParts } from './parts.ts'

/** `/demo/anna`: signs in as a person of the example region and opens its plan. Only with `DEMO`. */
export function demo({ store, signIns, config }: AppParts): Hono {
  return new Hono().get('/demo/:sleutel', async c => {
    const person = demoPersons.find(({ sleutel }) => sleutel === c.req.param('sleutel'))
    const user = config.demo && person ? await store.users.byDemo(person.sleutel) : null
    if (!user) throw new Refusal('niet-gevonden')
    c.header('set-cookie', await signIns.start(user.id, c.req.header('user-agent')))
    c.header('cache-control', 'no-store')
    return c.redirect(`/plannen/${examplePlanId}`)
  })
}
