import { createRoute, z } from '@hono/zod-openapi'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { sindsBezoek } from '../plans/sindsBezoek.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const ondertekenaar = z.object({ id: z.string(), naam: z.string(), organisatie: z.string() })
const sindsLaatsteBezoek = z
  .object({
    sinds: z.iso.datetime().nullable(),
    onderdelen: z.array(
      z.object({
        elementId: z.string(),
        soort: z.enum(['nieuw', 'gewijzigd', 'weggehaald']),
        velden: z.array(z.string()),
        door: z.array(ondertekenaar),
        op: z.iso.datetime(),
      }),
    ),
  })
  .openapi('SindsLaatsteBezoek')
const inPlan = z.object({ id: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')

/** Longer than this nobody waits for the last changes to be noted; they are told at the next visit. */
const patienceMs = 1_500

/** What changed in a plan since one last looked, and that one looks now. The time is the server's. */
export function bezoek({ store, signIns, noted, clock }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')

  const getRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/sinds-laatste-bezoek',
    summary: 'Wat anderen sinds uw laatste bezoek wijzigden, per onderdeel',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: {
      200: { description: 'Wijzigingen', content: { 'application/json': { schema: sindsLaatsteBezoek } } },
      ...noAccess,
    },
  })
  const putRoute = createRoute({
    method: 'put',
    path: '/plannen/{id}/bezoek',
    summary: 'U heeft het plan voor u, of had het tot nu',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 204: { description: 'Onthouden.' }, ...noAccess },
  })

  const orNoLonger = (done: Promise<void>): Promise<void> =>
    new Promise(resolve => {
      const stop = clock.after(patienceMs, resolve)
      void done.then(() => {
        stop()
        resolve()
      })
    })

  return newRoutes()
    .openapi(getRoute, async c => {
      const planId = c.req.valid('param').id
      const { id: userId } = c.var.user
      const sinds = await store.bezoeken.sinds(planId, userId, clock.wall())
      if (sinds === null) return c.json({ sinds, onderdelen: [] }, 200)
      await orNoLonger(noted(planId))
      const onderdelen = sindsBezoek(await store.wijzigingen.since(planId, sinds), sinds, userId)
      return c.json(structuredClone({ sinds: new Date(sinds).toISOString(), onderdelen }) as Answer, 200)
    })
    .openapi(putRoute, async c => {
      await store.bezoeken.zag(c.req.valid('param').id, c.var.user.id, clock.wall())
      return c.body(null, 204)
    })
}

/** Its lists are read-only here, which the type of a response does not know. */
type Answer = z.infer<typeof sindsLaatsteBezoek>
