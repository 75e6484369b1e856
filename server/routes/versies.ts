import { createRoute, z } from '@hono/zod-openapi'
import type { Context, TypedResponse } from 'hono'
import type { JSONParsed } from 'hono/utils/types'
import { Refusal } from '../../shared/refusals.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { vergelijking } from '../versies/vergelijking.ts'
import { benoemVersie, bewaarVersie } from '../versies/versiemaker.ts'
import { bodyOf, bytesInhoud, jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'
import { vergelijkingSchema, welkeVergelijking } from './vergelijkingSchema.ts'
import { nieuweVersie, versieMetInhoud, versiePagina, versieSchema, welkeVersies } from './versieSchema.ts'

const inPlan = z.object({ id: z.string() })
const eenVersie = inPlan.extend({ versieId: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')

/** What a plan was: versions of it, which never change. */
export function versies({ store, signIns, rooms, clock }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const writer = requirePermission(store, 'schrijven')
  const path = '/plannen/{id}/versies'

  const listRoute = createRoute({
    ...{ method: 'get', path, summary: 'De versies van het plan, de nieuwste eerst' },
    middleware: [user, reader] as const,
    request: { params: inPlan, query: welkeVersies },
    responses: { 200: { description: 'Versies', content: jsonOf(versiePagina) }, ...noAccess },
  })
  const createVersieRoute = createRoute({
    ...{ method: 'post', path, summary: 'Bewaar het plan zoals het nu is, onder een naam' },
    middleware: [user, writer] as const,
    request: { params: inPlan, ...bodyOf(nieuweVersie) },
    responses: {
      201: { description: 'Bewaard', content: jsonOf(versieSchema) },
      ...noAccess,
      ...problems('alleen-lezen', 'ongeldige-aanvraag', 'versie-bestaat', 'opslag-mislukt', 'plan-vol'),
    },
  })
  const getRoute = createRoute({
    ...{
      method: 'get',
      path: `${path}/{versieId}`,
      summary: 'Een versie met het plan en de bevindingen van toen',
    },
    middleware: [user, reader] as const,
    request: { params: eenVersie },
    responses: { 200: { description: 'Versie', content: jsonOf(versieMetInhoud) }, ...noAccess },
  })
  const stateRoute = createRoute({
    ...{
      method: 'get',
      path: `${path}/{versieId}/toestand`,
      summary: 'Het plan van een versie als Yjs-update',
    },
    middleware: [user, reader] as const,
    request: { params: eenVersie },
    responses: {
      200: {
        description: 'Toestand',
        content: bytesInhoud,
      },
      ...noAccess,
    },
  })

  const compareRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/vergelijking',
    summary: 'Wat er veranderde tussen twee versies, of sinds een versie, per onderdeel en veld',
    middleware: [user, reader] as const,
    request: { params: inPlan, query: welkeVergelijking },
    responses: { 200: { description: 'Vergelijking', content: jsonOf(vergelijkingSchema) }, ...noAccess },
  })

  return newRoutes()
    .openapi(listRoute, async c => {
      const { voor, aantal } = c.req.valid('query')
      const found = await store.versies.list(c.req.valid('param').id, { voor, aantal: aantal + 1 })
      return c.json({ versies: found.slice(0, aantal), meer: found.length > aantal }, 200)
    })
    .openapi(createVersieRoute, async c => {
      const { id, naam, organisatie } = c.var.user
      const auteur = { id, naam, organisatie }
      const planId = c.req.valid('param').id
      const wat = c.req.valid('json')
      const versie =
        'naam' in wat
          ? await benoemVersie({ store, rooms, clock }, planId, { ...wat, auteur })
          : await bewaarVersie({ store, rooms, clock }, planId, wat.aanleiding, auteur)
      return c.json(versie, 201)
    })
    .openapi(getRoute, async c => {
      const { id, versieId } = c.req.valid('param')
      const versie = await store.versies.one(id, versieId)
      const found = versie && (await store.versies.json(id, versieId))
      if (!found) throw new Refusal('niet-gevonden')
      // Both are JSON as they were kept: to read and write a large plan again would hold up everybody.
      const delen = ['{"versie":', JSON.stringify(versie), ',"plan":', found.plan, ',"bevindingen":']
      const body = Buffer.concat([...delen, found.bevindingen, '}'].map(deel => Buffer.from(deel)))
      return asJson<z.infer<typeof versieMetInhoud>>(c, body)
    })
    .openapi(compareRoute, async c => {
      const vraag = { ...c.req.valid('query'), userId: c.var.user.id }
      const found = await vergelijking({ store, rooms, clock }, c.req.valid('param').id, vraag)
      return asJson<z.infer<typeof vergelijkingSchema>>(c, found)
    })
    .openapi(stateRoute, async c => {
      const { id, versieId } = c.req.valid('param')
      const state = await store.versies.state(id, versieId)
      if (!state) throw new Refusal('niet-gevonden')
      return c.body(new Uint8Array(state), 200, { 'content-type': 'application/octet-stream' })
    })
}

/** What is JSON already, answered as what it says. */
const asJson = <Body>(c: Context, bytes: Uint8Array) =>
  c.body(new Uint8Array(bytes), 200, { 'content-type': 'application/json' }) as unknown as TypedResponse<
    JSONParsed<Body>,
    200,
    'json'
  >
