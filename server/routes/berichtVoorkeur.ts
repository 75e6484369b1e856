import { createRoute, z } from '@hono/zod-openapi'
import { frequenties } from '../../shared/overleg/bericht.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const voorkeur = z.object({ frequentie: z.enum(frequenties) }).openapi('BerichtVoorkeur')
const content = { 'application/json': { schema: voorkeur } }
const inPlan = z.object({ id: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')

/** How often somebody wants a letter about what concerns them in a plan. */
export function berichtVoorkeur({ store, signIns }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const getRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/bericht-voorkeur',
    summary: 'Hoe vaak u e-mail krijgt over wat u in dit plan aangaat',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Voorkeur', content }, ...noAccess },
  })
  const putRoute = createRoute({
    method: 'put',
    path: '/plannen/{id}/bericht-voorkeur',
    summary: 'Kies hoe vaak u e-mail krijgt: direct, dagelijks om zeven uur, of niet',
    middleware: [user, reader] as const,
    request: { params: inPlan, body: { required: true, content } },
    responses: { 204: { description: 'Bewaard' }, ...noAccess, ...problems('ongeldige-aanvraag') },
  })
  return newRoutes()
    .openapi(getRoute, async c => {
      const { id } = c.req.valid('param')
      return c.json({ frequentie: await store.berichtenPost.frequentie(id, c.var.user.id) }, 200)
    })
    .openapi(putRoute, async c => {
      const { id } = c.req.valid('param')
      await store.berichtenPost.kies(id, c.var.user.id, c.req.valid('json').frequentie)
      return c.body(null, 204)
    })
}
