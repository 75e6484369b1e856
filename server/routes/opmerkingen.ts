import { createRoute, z } from '@hono/zod-openapi'
import { newId } from '../../shared/plan/newId.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { herzie, reageer, verwijder } from '../overleg/gesprek.ts'
import type { Overleg } from '../overleg/overleg.ts'
import { herzieneOpmerking, nieuweReactie } from './dradenSchema.ts'
import { bodyOf, draadAnswer, inDraad, noReaction, outward, overlegRoutes } from './overlegRoutes.ts'
import type { AppParts } from './parts.ts'
import { problems } from './problem.ts'

const een = inDraad.extend({ opmerkingId: z.string() })

/** Replies in a draad, and what becomes of one's own words. */
export function opmerkingen({ store, signIns }: AppParts, overleg: Overleg) {
  const user = requireUser(store, signIns)
  const reactor = requirePermission(store, 'reageren')
  const path = '/plannen/{id}/draden/{draadId}/opmerkingen' as const
  const onePath = `${path}/{opmerkingId}` as const

  const replyRoute = createRoute({
    method: 'post',
    path,
    summary: 'Antwoord in een draad',
    middleware: [user, reactor] as const,
    request: { params: inDraad, body: bodyOf(nieuweReactie) },
    responses: { 201: draadAnswer('De draad met uw antwoord'), ...noReaction, ...problems('te-vaak') },
  })
  const reviseOpmerkingRoute = createRoute({
    method: 'put',
    path: onePath,
    summary: 'Schrijf uw opmerking anders',
    middleware: [user, reactor] as const,
    request: { params: een, body: bodyOf(herzieneOpmerking) },
    responses: { 200: draadAnswer('Gewijzigd'), ...noReaction, ...problems('niet-uw-opmerking') },
  })
  const deleteOpmerkingRoute = createRoute({
    method: 'delete',
    path: onePath,
    summary: 'Haal uw opmerking weg; dat u iets zei, blijft',
    middleware: [user, reactor] as const,
    request: { params: een },
    responses: { 200: draadAnswer('Weggehaald'), ...noReaction, ...problems('niet-uw-opmerking') },
  })

  return overlegRoutes()
    .openapi(replyRoute, async c => {
      const { id, draadId } = c.req.valid('param')
      const { id: own = newId(), ...rest } = c.req.valid('json')
      const draad = await overleg.say(id, draadId, c.var.user, (nu, handeling) =>
        reageer(nu, { ...rest, id: own }, handeling),
      )
      return c.json(outward(draad), 201)
    })
    .openapi(reviseOpmerkingRoute, async c => {
      const { id, draadId, opmerkingId } = c.req.valid('param')
      const nieuw = { ...c.req.valid('json'), id: opmerkingId }
      const draad = await overleg.change(id, draadId, c.var.user, (nu, handeling) =>
        herzie(nu, nieuw, handeling),
      )
      return c.json(outward(draad), 200)
    })
    .openapi(deleteOpmerkingRoute, async c => {
      const { id, draadId, opmerkingId } = c.req.valid('param')
      const draad = await overleg.change(id, draadId, c.var.user, (nu, handeling) =>
        verwijder(nu, opmerkingId, handeling),
      )
      return c.json(outward(draad), 200)
    })
}
