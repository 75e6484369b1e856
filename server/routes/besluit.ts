import { createRoute } from '@hono/zod-openapi'
import { Refusal } from '../../shared/refusals.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { mayDecide, openBeslissen } from '../overleg/beslissen.ts'
import type { Overleg } from '../overleg/overleg.ts'
import { beslissing } from './dradenSchema.ts'
import { bodyOf, draadAnswer, inDraad, noReaction, outward, overlegRoutes } from './overlegRoutes.ts'
import type { AppParts } from './parts.ts'
import { problems } from './problem.ts'

/** What becomes of a voorstel: a redacteur decides, and who made it may take it back. */
export function besluit({ store, signIns, rooms }: AppParts, overleg: Overleg) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const beslis = openBeslissen({ store, rooms, overleg })

  const decideRoute = createRoute({
    method: 'put',
    path: '/plannen/{id}/draden/{draadId}/besluit',
    summary: 'Neem een voorstel over in het plan, of wijs het af met een reden',
    middleware: [user, reader] as const,
    request: { params: inDraad, body: bodyOf(beslissing) },
    responses: {
      200: draadAnswer('Besloten'),
      ...noReaction,
      ...problems('alleen-lezen', 'al-besloten', 'voorstel-achterhaald', 'voorstel-past-niet', 'plan-vol'),
    },
  })

  return overlegRoutes().openapi(decideRoute, async c => {
    const { id, draadId } = c.req.valid('param')
    const { bereik = null, ...rest } = c.req.valid('json')
    const draad = await store.draden.one(id, draadId, c.var.user.id)
    if (!draad) throw new Refusal('niet-gevonden')
    if (!mayDecide(draad, c.var.user.id, c.var.rol, rest.uitkomst)) throw new Refusal('alleen-lezen')
    return c.json(outward(await beslis(id, draadId, c.var.user, { ...rest, bereik })), 200)
  })
}
