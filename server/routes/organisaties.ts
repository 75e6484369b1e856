import { createRoute, z } from '@hono/zod-openapi'
import { sector } from '../../shared/plan/opties.ts'
import { Refusal } from '../../shared/refusals.ts'
import { requireUser } from '../auth/requireUser.ts'
import { bodyOf, jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const organisatie = z.object({ id: z.string(), naam: z.string(), sector: z.string() }).openapi('Organisatie')
export const nieuweOrganisatie = z.object({
  naam: z.string().trim().min(1).max(200),
  sector: z.enum(Object.keys(sector) as [keyof typeof sector]),
})

/** The organisations of the region: everyone who is signed in sees them, who manages a plan adds one. */
export function organisaties({ store, signIns }: AppParts) {
  const user = requireUser(store, signIns)
  const listRoute = createRoute({
    method: 'get',
    path: '/organisaties',
    summary: 'De organisaties van de regio, op naam',
    middleware: [user] as const,
    responses: {
      200: { description: 'Organisaties', content: jsonOf(z.array(organisatie)) },
      ...problems('niet-aangemeld'),
    },
  })
  const addRoute = createRoute({
    method: 'post',
    path: '/organisaties',
    summary: 'Voeg een organisatie toe, als beheerder van een plan',
    middleware: [user] as const,
    request: bodyOf(nieuweOrganisatie),
    responses: {
      201: { description: 'Toegevoegd', content: jsonOf(organisatie) },
      ...problems('ongeldige-aanvraag', 'niet-aangemeld', 'geen-beheerder', 'organisatie-bestaat'),
    },
  })
  return newRoutes()
    .openapi(listRoute, async c => c.json([...(await store.organisaties.all())], 200))
    .openapi(addRoute, async c => {
      if (!(await store.members.managesAny(c.var.user.id))) throw new Refusal('geen-beheerder')
      const made = await store.organisaties.add(c.req.valid('json'))
      if (!made) throw new Refusal('organisatie-bestaat')
      return c.json(made, 201)
    })
}
