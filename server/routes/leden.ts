import { createRoute, z } from '@hono/zod-openapi'
import { can, rollen } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const rol = z.enum(rollen)
const lid = z
  .object({
    ...{ id: z.string(), naam: z.string(), organisatie: z.string(), sector: z.string(), rol },
    tekent: z.boolean().openapi({ description: 'Antwoordt namens de organisatie op een aanbieding' }),
    actiefOp: z.iso
      .datetime()
      .nullable()
      .openapi({ description: 'Wanneer iemand het plan voor het laatst open had' }),
    aanwezig: z.boolean().openapi({ description: 'Heeft het plan nu open' }),
  })
  .openapi('Lid')
const inPlan = z.object({ id: z.string() })
const ofMember = inPlan.extend({ userId: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')
const changed = { 204: { description: 'Gelukt.' }, ...noAccess }

/**
 * Who is in a plan with which role. Its beheerder changes that, everyone may leave, and it holds at once, also for who
 * is writing.
 */
export function leden({ store, signIns, rooms, sockets, log }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const beheerder = requirePermission(store, 'beheren')

  const listRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/leden',
    summary: 'Wie bij dit plan kan, met welke rol',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Leden', content: jsonOf(z.array(lid)) }, ...noAccess },
  })
  const putRoute = createRoute({
    method: 'put',
    path: '/plannen/{id}/leden/{userId}',
    summary: 'Geef een lid een andere rol, als beheerder',
    middleware: [user, beheerder] as const,
    request: { params: ofMember, body: { required: true, content: jsonOf(z.object({ rol })) } },
    responses: {
      ...changed,
      ...problems('ongeldige-aanvraag', 'alleen-lezen', 'geen-lid', 'laatste-beheerder'),
    },
  })
  const tekentRoute = createRoute({
    method: 'put',
    path: '/plannen/{id}/leden/{userId}/tekent',
    summary: 'Zeg of een lid namens de eigen organisatie antwoordt op een aanbieding, als beheerder',
    middleware: [user, beheerder] as const,
    request: {
      params: ofMember,
      body: { required: true, content: jsonOf(z.object({ tekent: z.boolean() })) },
    },
    responses: { ...changed, ...problems('ongeldige-aanvraag', 'alleen-lezen', 'geen-lid') },
  })
  const deleteRoute = createRoute({
    method: 'delete',
    path: '/plannen/{id}/leden/{userId}',
    summary: 'Haal iemand uit dit plan, als beheerder, of verlaat het zelf; wat die schreef, blijft',
    middleware: [user, reader] as const,
    request: { params: ofMember },
    responses: { ...changed, ...problems('alleen-lezen', 'geen-lid', 'laatste-beheerder') },
  })

  /** Kept first, then told: of what comes in between, the log takes nothing that the new role does not allow. */
  async function change(planId: string, userId: string, nieuw: z.infer<typeof rol> | null, door: string) {
    const nu = await store.members.role(planId, userId)
    if (nu !== null && nu === nieuw) return
    const unchanged = await store.members.change(planId, userId, nieuw)
    if (unchanged) throw new Refusal(unchanged)
    log('role-changed', { planId, userId, rol: nieuw, door })
    sockets().closeMember(planId, userId, nieuw ? 'rol-gewijzigd' : 'geen-toegang')
  }

  return newRoutes()
    .openapi(listRoute, async c => {
      const { id } = c.req.valid('param')
      store.seen.flush()
      const present = sockets().presentIn(id)
      const list = (await store.members.of(id)).map(een => ({
        ...een,
        actiefOp: een.actiefOp === null ? null : new Date(een.actiefOp).toISOString(),
        aanwezig: present.has(een.id),
      }))
      return c.json(list, 200)
    })
    .openapi(putRoute, async c => {
      const { id, userId } = c.req.valid('param')
      await change(id, userId, c.req.valid('json').rol, c.var.user.id)
      return c.body(null, 204)
    })
    .openapi(tekentRoute, async c => {
      const { id, userId } = c.req.valid('param')
      const { tekent } = c.req.valid('json')
      if (!(await store.members.setTekent(id, userId, tekent))) throw new Refusal('geen-lid')
      log('signing-changed', { planId: id, userId, tekent, door: c.var.user.id })
      await rooms.notify(id, 'akkoord')
      return c.body(null, 204)
    })
    .openapi(deleteRoute, async c => {
      const { id, userId } = c.req.valid('param')
      if (userId !== c.var.user.id && !can(c.var.rol, 'beheren')) throw new Refusal('alleen-lezen')
      await change(id, userId, null, c.var.user.id)
      return c.body(null, 204)
    })
}
