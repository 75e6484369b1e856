import { createRoute } from '@hono/zod-openapi'
import type { Anker } from '../../shared/overleg/anker.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { handelAf, heropen, veranker } from '../overleg/afhandelen.ts'
import type { Overleg } from '../overleg/overleg.ts'
import { afhandelen, nieuweAnker, toewijzing } from './dradenSchema.ts'
import { bodyOf, draadAnswer, inDraad, noReaction, outward, overlegRoutes } from './overlegRoutes.ts'
import type { AppParts } from './parts.ts'
import { problems } from './problem.ts'

/** What is done with a draad: where it stands, whose it is, and whether it is closed. */
export function afhandeling({ store, signIns }: AppParts, overleg: Overleg) {
  const user = requireUser(store, signIns)
  const reactor = requirePermission(store, 'reageren')
  const path = '/plannen/{id}/draden/{draadId}' as const

  const attachRoute = createRoute({
    method: 'put',
    path: `${path}/anker` as const,
    summary: 'Zet een draad op een andere plek',
    middleware: [user, reactor] as const,
    request: { params: inDraad, body: bodyOf(nieuweAnker) },
    responses: {
      200: draadAnswer('Verplaatst'),
      ...noReaction,
      ...problems('niet-uw-opmerking', 'al-besloten'),
    },
  })
  const assignRoute = createRoute({
    method: 'put',
    path: `${path}/toewijzing` as const,
    summary: 'Vraag iemand hiernaar te kijken',
    middleware: [user, reactor] as const,
    request: { params: inDraad, body: bodyOf(toewijzing) },
    responses: { 200: draadAnswer('Toegewezen'), ...noReaction, ...problems('geen-lid') },
  })
  const closeRoute = createRoute({
    method: 'put',
    path: `${path}/afhandeling` as const,
    summary: 'Handel een draad af',
    middleware: [user, reactor] as const,
    request: { params: inDraad, body: bodyOf(afhandelen) },
    responses: { 200: draadAnswer('Afgehandeld'), ...noReaction, ...problems('eerst-besluiten') },
  })
  const reopenRoute = createRoute({
    method: 'delete',
    path: `${path}/afhandeling` as const,
    summary: 'Open een draad weer',
    middleware: [user, reactor] as const,
    request: { params: inDraad },
    responses: { 200: draadAnswer('Open'), ...noReaction },
  })

  return overlegRoutes()
    .openapi(attachRoute, async c => {
      const { id, draadId } = c.req.valid('param')
      const { anker, ...plek } = c.req.valid('json')
      const draad = await overleg.change(id, draadId, c.var.user, (nu, handeling) =>
        veranker(nu, { ...plek, anker: anker as Anker | null }, handeling),
      )
      return c.json(outward(draad), 200)
    })
    .openapi(assignRoute, async c => {
      const { id, draadId } = c.req.valid('param')
      const { aan, uiterlijk } = c.req.valid('json')
      const toegewezenAan = aan === null ? null : await overleg.member(id, aan)
      const draad = await overleg.change(id, draadId, c.var.user, () => ({ toegewezenAan, uiterlijk }))
      return c.json(outward(draad), 200)
    })
    .openapi(closeRoute, async c => {
      const { id, draadId } = c.req.valid('param')
      const { reden } = c.req.valid('json')
      const draad = await overleg.change(id, draadId, c.var.user, (nu, handeling) =>
        handelAf(nu, reden, handeling),
      )
      return c.json(outward(draad), 200)
    })
    .openapi(reopenRoute, async c => {
      const { id, draadId } = c.req.valid('param')
      return c.json(outward(await overleg.change(id, draadId, c.var.user, heropen)), 200)
    })
}
