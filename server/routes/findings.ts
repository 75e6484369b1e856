import { createRoute, z } from '@hono/zod-openapi'
import type { Plan } from '../../shared/plan/plan.ts'
import { checkPlan, type OnFault } from '../../shared/rules/checkPlan.ts'
import { inFase } from '../../shared/rules/fasen.ts'
import { regels } from '../../shared/rules/index.ts'
import { iza2023 } from '../../shared/rules/regelset.ts'
import { type Finding, fasen } from '../../shared/rules/rule.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { faultOf } from '../log.ts'
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
  const hear: OnFault = (regelId, fault) => log('rule-failed', { regelId, fault: faultOf(fault) })
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
    const plan = await rooms.readPlan(c.req.valid('param').id)
    const { fase } = c.req.valid('query')
    return c.json(
      checkPlan(plan, iza2023, regels, hear)
        .filter(found => inFase(found, fase))
        .map(found => ({ ...outward(found), gemotiveerd: isMotivated(plan, found) })),
      200,
    )
  })
}

const outward = ({ regelId, elementId, veld, ernst, reden }: Finding) => ({
  regelId,
  elementId,
  veld,
  ernst,
  reden,
})

/** A motivering without a field speaks of the rule at the whole item. */
const isMotivated = (plan: Plan, found: Finding): boolean =>
  plan.motiveringen.some(
    ({ regelId, elementId, veld }) =>
      regelId === found.regelId && elementId === found.elementId && (!veld || veld === found.veld),
  )
