import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../shared/refusals.ts'
import { leespuntSoorten } from '../../shared/vaststelling/leespunt.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { leespunten as zoek } from '../vaststelling/leespunten.ts'
import { jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const leespuntenSchema = z
  .object({
    sinds: z.string().nullable().openapi({ description: 'De `van` waarmee het begint; null: niets eerder' }),
    punten: z.array(
      z.object({
        van: z.string().openapi({ description: 'Een versie, of `bezoek`, als in de vergelijking' }),
        soort: z.enum(leespuntSoorten),
        naam: z.string().nullable(),
        op: z.iso.datetime(),
      }),
    ),
  })
  .openapi('Leespunten')
const eenVersie = z.object({ id: z.string(), versieId: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')

/** Which versions somebody read, and since when they may be told what changed. The time is the server's. */
export function leespunten({ store, signIns, clock }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const path = '/plannen/{id}/versies/{versieId}'

  const getRoute = createRoute({
    ...{ method: 'get', path: `${path}/leespunten`, summary: 'Sinds wanneer u kunt zien wat er veranderde' },
    middleware: [user, reader] as const,
    request: { params: eenVersie },
    responses: { 200: { description: 'Leespunten', content: jsonOf(leespuntenSchema) }, ...noAccess },
  })
  const putRoute = createRoute({
    ...{ method: 'put', path: `${path}/gelezen`, summary: 'U heeft deze versie voor u' },
    middleware: [user, reader] as const,
    request: { params: eenVersie },
    responses: { 204: { description: 'Onthouden' }, ...noAccess },
  })

  return newRoutes()
    .openapi(getRoute, async c => {
      const { id, versieId } = c.req.valid('param')
      const wie = { userId: c.var.user.id, nu: clock.wall() }
      const { sinds, punten } = await zoek(store, id, versieId, wie)
      return c.json({ sinds, punten: [...punten] }, 200)
    })
    .openapi(putRoute, async c => {
      const { id, versieId } = c.req.valid('param')
      if (!(await store.versies.one(id, versieId))) throw new Refusal('niet-gevonden')
      await store.gelezenVersies.lees(c.var.user.id, versieId, new Date(clock.wall()).toISOString())
      return c.body(null, 204)
    })
}
