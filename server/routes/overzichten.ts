import { createRoute, z } from '@hono/zod-openapi'
import type { Context } from 'hono'
import { csvVan } from '../../shared/overzicht/csv.ts'
import { meldingenUit } from '../../shared/overzicht/melding.ts'
import { organisatieOverzicht } from '../../shared/overzicht/organisatie.ts'
import { organisatieTabel } from '../../shared/overzicht/organisatieTabel.ts'
import { planKop } from '../../shared/overzicht/planKop.ts'
import { sectorenTabel, sectorenVan } from '../../shared/overzicht/sectoren.ts'
import { standTabel, standVan } from '../../shared/overzicht/stand.ts'
import type { Tabel } from '../../shared/overzicht/tabel.ts'
import { regels } from '../../shared/rules/index.ts'
import { faseVan } from '../../shared/rules/keuzefasen.ts'
import { regelsIn } from '../../shared/rules/regelset.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { nalopen } from '../plans/nalopen.ts'
import { alsBestand } from './jsonOf.ts'
import { faseSchema, organisatieSchema, sectorenSchema, standSchema } from './overzichtSchema.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const inPlan = z.object({ id: z.string() })
const vorm = z.object({
  vorm: z.enum(['json', 'csv']).default('json').openapi({
    description: 'Als gegevens, of als bestand voor een spreadsheet (puntkomma’s, komma in getallen)',
  }),
})
const metFase = vorm.extend({
  fase: faseSchema
    .optional()
    .openapi({ description: 'Wat telt vanaf deze fase; weggelaten: die van het plan' }),
})
const metOrganisatie = metFase.extend({
  organisatie: z
    .string()
    .optional()
    .openapi({ description: 'Een partij van het plan; weggelaten: de eigen' }),
})

const answers = <Schema extends z.ZodType>(schema: Schema) => ({
  200: {
    description: 'Overzicht',
    content: { 'application/json': { schema }, 'text/csv': { schema: z.string() } },
  },
  ...problems('ongeldige-aanvraag', 'niet-aangemeld', 'geen-toegang', 'niet-gevonden'),
})

/** What a plan comes to: how it stands, for one organisation, and by sector. Each also for a spreadsheet. */
export function overzichten({ store, signIns, rooms, log }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const naloop = nalopen({ store, rooms, log })
  const read = async (planId: string) => {
    const { plan, regelset, findings } = await naloop(planId)
    const meldingen = meldingenUit(plan, findings)
    return { plan, meldingen, regels: regelsIn(regelset, regels), fase: faseVan(plan.versie.nummer) }
  }

  const standRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/overzichten/stand',
    summary: 'De stand van het plan: opgave × criteria, en per fase',
    middleware: [user, reader] as const,
    request: { params: inPlan, query: metFase },
    responses: answers(standSchema),
  })
  const organisatieRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/overzichten/organisatie',
    summary: 'Wat het plan van één organisatie vraagt',
    middleware: [user, reader] as const,
    request: { params: inPlan, query: metOrganisatie },
    responses: answers(organisatieSchema),
  })
  const sectorenRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/overzichten/sectoren',
    summary: 'Wie het plan dragen, per domein en sector',
    middleware: [user, reader] as const,
    request: { params: inPlan, query: vorm },
    responses: answers(sectorenSchema),
  })

  return newRoutes()
    .openapi(standRoute, async c => {
      const { fase, vorm } = c.req.valid('query')
      const bron = await read(c.req.valid('param').id)
      const stand = standVan({ ...bron, fase: fase ?? bron.fase })
      return vorm === 'csv'
        ? bestand(c, 'stand-van-het-plan', standTabel(stand))
        : c.json({ plan: planKop(bron.plan), ...stand }, 200)
    })
    .openapi(organisatieRoute, async c => {
      const { fase, vorm, organisatie: gekozen } = c.req.valid('query')
      const bron = await read(c.req.valid('param').id)
      const { organisatie } = c.get('user')
      const overzicht = organisatieOverzicht({ ...bron, fase: fase ?? bron.fase, gekozen, organisatie })
      if (vorm === 'csv') return bestand(c, 'mijn-organisatie', organisatieTabel(overzicht))
      return c.json({ plan: planKop(bron.plan), ...overzicht }, 200)
    })
    .openapi(sectorenRoute, async c => {
      const plan = await rooms.readPlan(c.req.valid('param').id)
      const sectoren = sectorenVan(plan)
      if (c.req.valid('query').vorm === 'csv')
        return bestand(c, 'balans-van-sectoren', sectorenTabel(sectoren))
      return c.json({ plan: planKop(plan), ...sectoren }, 200)
    })
}

const bestand = (c: Context, naam: string, tabel: Tabel) =>
  c.body(csvVan(tabel), 200, alsBestand(`${naam}.csv`, 'text/csv; charset=utf-8'))
