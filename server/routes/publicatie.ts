import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../shared/refusals.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { bodyOf, jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const inPlan = z.object({ id: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')
const keuze = z.object({ vaststellingId: z.string() })
const publicatieSchema = z
  .object({
    vaststellingId: z.string().nullable().openapi({ description: 'Null: er is niets openbaar' }),
    adres: z
      .string()
      .openapi({ description: 'Waar iedereen de versie leest', example: '/openbaar/voorbeeld' }),
  })
  .openapi('Publicatie')
const path = '/plannen/{id}/publicatie'

export const openbaarPad = (planId: string): string => `/openbaar/${encodeURIComponent(planId)}`

/** Whether a version that was vastgesteld may be read by everybody. */
export function publicatie({ store, signIns, clock, log }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const beheerder = requirePermission(store, 'beheren')

  const getRoute = createRoute({
    ...{ method: 'get', path, summary: 'Welke vastgestelde versie openbaar is' },
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Publicatie', content: jsonOf(publicatieSchema) }, ...noAccess },
  })
  const putRoute = createRoute({
    ...{ method: 'put', path, summary: 'Maak een vastgestelde versie openbaar, als beheerder' },
    middleware: [user, beheerder] as const,
    request: { params: inPlan, ...bodyOf(keuze) },
    responses: {
      ...{ 204: { description: 'Openbaar' }, ...noAccess },
      ...problems('alleen-lezen', 'ongeldige-aanvraag'),
    },
  })
  const deleteRoute = createRoute({
    ...{ method: 'delete', path, summary: 'Maak het plan weer besloten, als beheerder; dat geldt meteen' },
    middleware: [user, beheerder] as const,
    request: { params: inPlan },
    responses: { 204: { description: 'Besloten' }, ...noAccess, ...problems('alleen-lezen') },
  })

  return newRoutes()
    .openapi(getRoute, async c => {
      const { id } = c.req.valid('param')
      const nu = await store.publicaties.of(id)
      return c.json({ vaststellingId: nu?.vaststellingId ?? null, adres: openbaarPad(id) }, 200)
    })
    .openapi(putRoute, async c => {
      const { id } = c.req.valid('param')
      const { vaststellingId } = c.req.valid('json')
      const { id: userId, naam, organisatie } = c.var.user
      const door = { id: userId, naam, organisatie }
      const op = new Date(clock.wall()).toISOString()
      if (!(await store.publicaties.publiceer(id, { vaststellingId, door, op })))
        throw new Refusal('niet-gevonden')
      log('published', { planId: id, vaststellingId, door: userId })
      return c.body(null, 204)
    })
    .openapi(deleteRoute, async c => {
      const { id } = c.req.valid('param')
      await store.publicaties.sluit(id)
      log('unpublished', { planId: id, door: c.var.user.id })
      return c.body(null, 204)
    })
}
