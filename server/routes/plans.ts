import { createRoute, z } from '@hono/zod-openapi'
import { headHeader, headParameters } from '../../shared/head.ts'
import { rollen } from '../../shared/permissions.ts'
import type { Json } from '../../shared/plan/itemMap.ts'
import { parsePlan } from '../../shared/plan/parsePlan.ts'
import { planToJson } from '../../shared/plan/planJson.ts'
import { Refusal } from '../../shared/refusals.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { createPlan } from '../plans/createPlan.ts'
import { overviews } from '../plans/overviews.ts'
import { bytesInhoud, jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { planSchema } from './planSchema.ts'
import { newRoutes, problems } from './problem.ts'

const overview = z
  .object({
    id: z.string(),
    titel: z.string(),
    regio: z.string(),
    versie: z.string(),
    status: z.string(),
    rol: z.enum(rollen),
    gewijzigdOp: z.iso.datetime(),
    opgaven: z.number().int(),
    afspraken: z.number().int(),
    akkoordvraag: z
      .object({ naam: z.string(), organisatie: z.string(), uiterlijk: z.iso.date() })
      .nullable()
      .openapi({ description: 'De versie die wacht op uw antwoord namens een organisatie' }),
  })
  .openapi('PlanInLijst')
const access = z.object({ id: z.string(), rol: z.enum(rollen) }).openapi('Toegang')
const plan = z.object({ plan: z.record(z.string(), z.unknown()) }).openapi('Regioplan', planSchema())
const inPlan = z.object({ id: z.string() })
const vorm = z.object({
  tekst: z.enum(['plat', 'rijk']).default('rijk').openapi({
    description: 'Teksten als gewone tekst, of met opmaak als ProseMirror-document',
  }),
})

const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')

/** The plans somebody may see, and new ones. */
export function plans({ store, signIns, rooms }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const overviewOf = overviews(store, rooms)

  const listRoute = createRoute({
    method: 'get',
    path: '/plannen',
    summary: 'De plannen waar u bij kunt',
    middleware: [user] as const,
    responses: {
      200: { description: 'Plannen', content: jsonOf(z.array(overview)) },
      ...problems('niet-aangemeld'),
    },
  })
  const createPlanRoute = createRoute({
    method: 'post',
    path: '/plannen',
    summary: 'Maak een plan; u wordt beheerder ervan',
    middleware: [user] as const,
    // Any JSON is let through to the model's own check, which says what is wrong and where.
    request: {
      body: {
        required: true,
        content: jsonOf(z.unknown().openapi({ allOf: [{ $ref: '#/components/schemas/Regioplan' }] })),
      },
    },
    responses: {
      201: { description: 'Gemaakt', content: jsonOf(z.object({ id: z.string() })) },
      ...problems('ongeldige-aanvraag', 'ongeldig-plan', 'niet-aangemeld', 'te-groot'),
    },
  })
  const getRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}',
    summary: 'Het hele plan, in de vorm waarin het ook te maken is',
    middleware: [user, reader] as const,
    request: { params: inPlan, query: vorm },
    responses: { 200: { description: 'Plan', content: jsonOf(plan) }, ...noAccess },
  })
  const accessRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/toegang',
    summary: 'Uw rol in dit plan',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Toegang', content: jsonOf(access) }, ...noAccess },
  })
  const stateRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/toestand',
    summary: 'Het plan als Yjs-update, om mee te beginnen voordat de verbinding er is',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: {
      200: {
        description: 'Toestand',
        headers: z.object({
          [headHeader]: z.string().openapi({ example: 'epoch=1&seq=70&at=1763805600000' }),
        }),
        content: bytesInhoud,
      },
      ...noAccess,
    },
  })

  return newRoutes()
    .openapi(listRoute, async c => {
      const own = await store.members.plansOf(c.var.user.id)
      const vragen = new Map((await store.akkoordvragen.aan(c.var.user.id)).map(een => [een.planId, een]))
      const list = await Promise.all(
        own.map(async ({ planId, rol }) => {
          const akkoordvraag = vragen.get(planId) ?? null
          return { id: planId, rol, akkoordvraag, ...(await overviewOf(planId)) }
        }),
      )
      return c.json(
        list.sort((a, b) => (a.gewijzigdOp < b.gewijzigdOp ? 1 : -1)),
        200,
      )
    })
    .openapi(createPlanRoute, async c => {
      const parsed = parsePlan(c.req.valid('json'))
      if ('fouten' in parsed) throw new Refusal('ongeldig-plan', { fouten: parsed.fouten })
      return c.json({ id: await createPlan(store, parsed.plan, c.var.user.id) }, 201)
    })
    .openapi(getRoute, async c => {
      const found = await rooms.readPlan(c.req.valid('param').id)
      const json: Json = planToJson(found, c.req.valid('query').tekst)
      return c.json({ plan: json }, 200)
    })
    .openapi(accessRoute, c => c.json({ id: c.req.valid('param').id, rol: c.var.rol }, 200))
    .openapi(stateRoute, async c => {
      const { id } = c.req.valid('param')
      const epoch = await store.planUpdates.epoch(id)
      const { update, place } = await rooms.readState(id)
      return c.body(new Uint8Array(update), 200, {
        'content-type': 'application/octet-stream',
        [headHeader]: new URLSearchParams(headParameters({ epoch, place })).toString(),
      })
    })
}
