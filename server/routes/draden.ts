import { createRoute, z } from '@hono/zod-openapi'
import type { Anker } from '../../shared/overleg/anker.ts'
import type { Voorstel } from '../../shared/overleg/voorstel.ts'
import { newId } from '../../shared/plan/newId.ts'
import { Refusal } from '../../shared/refusals.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import type { Begin, Overleg } from '../overleg/overleg.ts'
import { dradenPagina, gezien, nieuweDraad } from './dradenSchema.ts'
import {
  bodyOf,
  draadAnswer,
  inDraad,
  inPlan,
  jsonOf,
  noAccess,
  noReaction,
  outward,
  overlegRoutes,
} from './overlegRoutes.ts'
import type { AppParts } from './parts.ts'
import { problems } from './problem.ts'

const since = z.object({
  sinds: z.coerce.number().int().nonnegative().default(0),
  aantal: z.coerce.number().int().min(1).max(2000).default(500),
})

/** The conversations about a plan, each at its place. Read in pages by rev, so that what changed comes again. */
export function draden({ store, signIns }: AppParts, overleg: Overleg) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const reactor = requirePermission(store, 'reageren')

  const listRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/draden',
    summary: 'Wat er sinds een rev is gezegd of gedaan',
    middleware: [user, reader] as const,
    request: { params: inPlan, query: since },
    responses: {
      200: { description: 'Draden, de laagste rev eerst', content: jsonOf(dradenPagina) },
      ...noAccess,
      ...problems('ongeldige-aanvraag'),
    },
  })
  const createDraadRoute = createRoute({
    method: 'post',
    path: '/plannen/{id}/draden',
    summary: 'Begin een draad, of doe een voorstel',
    middleware: [user, reactor] as const,
    request: { params: inPlan, body: bodyOf(nieuweDraad) },
    responses: {
      201: draadAnswer('Bewaard; met een id dat u al gebruikte, de draad die er was'),
      ...noReaction,
      ...problems('geen-lid', 'te-vaak'),
    },
  })
  const oneRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/draden/{draadId}',
    summary: 'Eén draad',
    middleware: [user, reader] as const,
    request: { params: inDraad },
    responses: { 200: draadAnswer('Draad'), ...noAccess },
  })
  const seenRoute = createRoute({
    method: 'put',
    path: '/plannen/{id}/gezien',
    summary: 'Welke draden u tot waar heeft gezien',
    middleware: [user, reader] as const,
    request: { params: inPlan, body: bodyOf(gezien) },
    responses: {
      204: { description: 'Bewaard' },
      ...noAccess,
      ...problems('ongeldige-opmerking', 'opslag-mislukt'),
    },
  })

  return overlegRoutes()
    .openapi(listRoute, async c => {
      const { sinds, aantal } = c.req.valid('query')
      const page = await store.draden.list(c.req.valid('param').id, c.var.user.id, sinds, aantal)
      return c.json({ ...page, draden: page.draden.map(outward) }, 200)
    })
    .openapi(createDraadRoute, async c => {
      const begun = await overleg.begin(c.req.valid('param').id, c.var.user, inward(c.req.valid('json')))
      return c.json(outward(begun), 201)
    })
    .openapi(oneRoute, async c => {
      const { id, draadId } = c.req.valid('param')
      const found = await store.draden.one(id, draadId, c.var.user.id)
      if (!found) throw new Refusal('niet-gevonden')
      return c.json(outward(found), 200)
    })
    .openapi(seenRoute, async c => {
      await store.draden.see(c.req.valid('param').id, c.var.user.id, c.req.valid('json').draden)
      return c.body(null, 204)
    })
}

/** The first opmerking has the id of its draad: one retry finds both. */
function inward({ tekst, vermeldingen, ...een }: z.infer<typeof nieuweDraad>): Begin {
  const id = een.id ?? newId()
  return {
    id,
    elementId: een.elementId,
    veld: een.veld,
    // What the schema lets through has this shape; only `undefined` it writes otherwise.
    anker: een.anker as Anker | null,
    opmerking: { id, tekst, vermeldingen },
    regelId: een.regelId ?? null,
    voorstel: (een.voorstel ?? null) as Voorstel | null,
    toegewezenAan: een.toegewezenAan ?? null,
    uiterlijk: een.uiterlijk ?? null,
  }
}
