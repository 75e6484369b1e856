import { createRoute, z } from '@hono/zod-openapi'
import { inFase } from '../../shared/rules/fasen.ts'
import { type Gemotiveerd, verdeel } from '../../shared/rules/motiveringen.ts'
import { type Finding, fasen } from '../../shared/rules/rule.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { nalopen } from '../plans/nalopen.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const finding = z
  .object({
    regelId: z.string(),
    elementId: z.string(),
    veld: z.string().nullable(),
    ernst: z.enum(['vereist', 'aanbevolen', 'scherpte']),
    reden: z.string(),
    gemotiveerd: z.boolean().openapi({ description: 'Het plan legt uit waarom dit zo is' }),
    opnieuwBekijken: z
      .boolean()
      .optional()
      .openapi({ description: 'Alleen bij gemotiveerd: het veld is gewijzigd sinds die uitleg' }),
  })
  .openapi('Bevinding')

const query = z.object({
  fase: z
    .enum(['alle', ...fasen])
    .default('alle')
    .openapi({ description: 'Wat telt vanaf deze fase' }),
})

/** What the criteria find in a plan: the same engine as in the editor. */
export function findings({ store, signIns, rooms, log }: AppParts) {
  const naloop = nalopen({ store, rooms, log })
  const route = createRoute({
    method: 'get',
    path: '/plannen/{id}/bevindingen',
    summary: 'Wat er volgens de criteria nog ontbreekt',
    middleware: [requireUser(store, signIns), requirePermission(store, 'lezen')] as const,
    request: { params: z.object({ id: z.string() }), query },
    responses: {
      200: { description: 'Bevindingen', content: { 'application/json': { schema: z.array(finding) } } },
      ...problems('ongeldige-aanvraag', 'niet-aangemeld', 'geen-toegang', 'niet-gevonden'),
    },
  })
  return newRoutes().openapi(route, async c => {
    const { plan, findings: found } = await naloop(c.req.valid('param').id)
    const { fase } = c.req.valid('query')
    const uitleg = new Map(verdeel(plan, found).gemotiveerd.map(een => [een.finding, een]))
    return c.json(
      found.filter(one => inFase(one, fase)).map(one => ({ ...outward(one), ...standVan(uitleg.get(one)) })),
      200,
    )
  })
}

const standVan = (uitleg: Gemotiveerd | undefined) =>
  uitleg ? { gemotiveerd: true, opnieuwBekijken: uitleg.opnieuwBekijken } : { gemotiveerd: false }

const outward = ({ regelId, elementId, veld, ernst, reden }: Finding) => ({
  regelId,
  elementId,
  veld,
  ernst,
  reden,
})
