import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../shared/refusals.ts'
import { regels, regelVan } from '../../shared/rules/index.ts'
import type { Regelset } from '../../shared/rules/regelset.ts'
import { verschillen, verschilZin } from '../../shared/rules/regelsetVerschil.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import type { PlanRegelset } from '../store/regelsets.ts'
import { jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'
import { nieuweRegelset, planRegelset } from './regelsetSchema.ts'

const wijziging = z
  .object({
    versie: z.int(),
    op: z.iso.datetime(),
    door: z.string(),
    wat: z.array(
      z.object({ soort: z.enum(['drempel', 'fase', 'uit', 'aan']), sleutel: z.string(), zin: z.string() }),
    ),
  })
  .openapi('RegelsetWijziging')

const inPlan = z.object({ id: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')

/** The criteria of a plan: what everyone may see and its beheerder may change. */
export function regelset({ store, signIns, rooms }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const beheerder = requirePermission(store, 'beheren')

  const getRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/regelset',
    summary: 'De criteria van dit plan: drempels, fasen en wat uit staat',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Regelset', content: jsonOf(planRegelset) }, ...noAccess },
  })
  const putRoute = createRoute({
    method: 'put',
    path: '/plannen/{id}/regelset',
    summary: 'Wijzig de criteria van dit plan, als beheerder',
    middleware: [user, beheerder] as const,
    request: {
      params: inPlan,
      // Any JSON is let through to the check below, which says what is wrong and where.
      body: {
        required: true,
        content: jsonOf(z.unknown().openapi({ allOf: [{ $ref: '#/components/schemas/NieuweRegelset' }] })),
      },
    },
    responses: {
      200: { description: 'Regelset', content: jsonOf(planRegelset) },
      ...noAccess,
      ...problems('alleen-lezen', 'ongeldige-regelset', 'intussen-gewijzigd'),
    },
  })
  const changesRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/regelset/wijzigingen',
    summary: 'Wie wanneer wat wijzigde aan de criteria van dit plan',
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Wijzigingen', content: jsonOf(z.array(wijziging)) }, ...noAccess },
  })

  const routes = newRoutes()
  routes.openAPIRegistry.register('NieuweRegelset', nieuweRegelset)
  return routes
    .openapi(getRoute, async c => c.json(outward(await store.regelsets.of(c.req.valid('param').id)), 200))
    .openapi(putRoute, async c => {
      const planId = c.req.valid('param').id
      const nu = await store.regelsets.of(planId)
      const { versie = nu.versie, nieuw } = parse(c.req.valid('json'), nu.regelset)
      if (versie !== nu.versie) throw new Refusal('intussen-gewijzigd')
      const wat = verschillen(nu.regelset, nieuw, regels)
      if (wat.length === 0 && nieuw.naam === nu.regelset.naam) return c.json(outward(nu), 200)
      const { id: doorId, naam: door } = c.var.user
      const kept = await store.regelsets.change(planId, versie, nieuw, { doorId, door, wat })
      if (!kept) throw new Refusal('intussen-gewijzigd')
      await rooms.notify(planId, 'regelset')
      return c.json(outward(kept), 200)
    })
    .openapi(changesRoute, async c => {
      const changes = await store.regelsets.changes(c.req.valid('param').id)
      return c.json(
        changes.map(({ versie, at, door, wat }) => ({
          ...{ versie, door, op: new Date(at).toISOString() },
          wat: wat.map(een => ({ soort: een.soort, sleutel: een.sleutel, zin: verschilZin(een, titelVan) })),
        })),
        200,
      )
    })
}

const titelVan = (regelId: string): string => regelVan(regelId)?.titel ?? regelId

function parse(body: unknown, nu: Regelset): { versie?: number; nieuw: Regelset } {
  const parsed = nieuweRegelset.safeParse(body)
  if (!parsed.success) {
    const fouten = parsed.error.issues.map(({ path, message }) => ({ pad: path.join('.'), zin: message }))
    throw new Refusal('ongeldige-regelset', { fouten })
  }
  const { versie, naam = nu.naam, ...rest } = parsed.data
  // The schema comes from the same descriptions as the type, which the compiler cannot see.
  const nieuw = { naam, ...rest } as unknown as Regelset
  return { nieuw, ...(versie !== undefined && { versie }) }
}

/** As JSON: the lists of a set are read-only here, which the type of a response does not know. */
function outward({ regelset, versie }: PlanRegelset): z.infer<typeof planRegelset> {
  return { ...(structuredClone(regelset) as unknown as z.infer<typeof planRegelset>), versie }
}
