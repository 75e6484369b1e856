import { createRoute, z } from '@hono/zod-openapi'
import { berichtSoorten } from '../../shared/overleg/bericht.ts'
import type { Akkoordvraag } from '../../shared/vaststelling/akkoordvraag.ts'
import { requireUser } from '../auth/requireUser.ts'
import type { Namen } from '../plans/planNamen.ts'
import type { KeptBericht } from '../store/berichten.ts'
import { jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const bericht = z
  .object({
    nr: z.int(),
    planId: z.string(),
    plan: z.string(),
    draadId: z.string(),
    waar: z.string(),
    soort: z.enum(berichtSoorten),
    door: z.object({ id: z.string(), naam: z.string(), organisatie: z.string() }),
    op: z.iso.datetime(),
    tekst: z.string(),
    gelezen: z.boolean(),
  })
  .openapi('Bericht')
const akkoordvraag = z
  .object({
    ...{ planId: z.string(), plan: z.string(), aanbiedingId: z.string() },
    naam: z.string().openapi({ description: 'De versie die voorligt' }),
    organisatie: z.string().openapi({ description: 'Namens welke organisatie u antwoordt' }),
    uiterlijk: z.iso.date(),
    door: z.object({ id: z.string(), naam: z.string(), organisatie: z.string() }),
    op: z.iso.datetime(),
  })
  .openapi('Akkoordvraag')
const pagina = z
  .object({
    ...{ berichten: z.array(bericht), ongelezen: z.int(), meer: z.boolean() },
    akkoordvragen: z.array(akkoordvraag).openapi({ description: 'Wacht op uw antwoord, ook zonder bericht' }),
  })
  .openapi('BerichtenPagina')
const vanaf = z.object({
  na: z.coerce.number().int().positive().optional(),
  aantal: z.coerce.number().int().min(0).max(200).default(50),
})
const nr = z.int().nonnegative()
const welke = z.union([z.object({ tot: nr }), z.object({ nrs: z.array(nr).max(200) })])

/** What concerns somebody, of all their plans. */
export function berichten({ store, signIns }: AppParts, namenVan: (planId: string) => Promise<Namen>) {
  const user = requireUser(store, signIns)
  const listRoute = createRoute({
    method: 'get',
    path: '/berichten',
    summary: 'Wat u aangaat in uw plannen: genoemd, gevraagd, beantwoord, voorgesteld, besloten',
    middleware: [user] as const,
    request: { query: vanaf },
    responses: {
      200: { description: 'De laatste eerst; met `na` wat eerder kwam', content: jsonOf(pagina) },
      ...problems('niet-aangemeld', 'ongeldige-aanvraag'),
    },
  })
  const readRoute = createRoute({
    method: 'put',
    path: '/berichten/gelezen',
    summary: 'Welke u heeft gelezen: deze (`nrs`), of alle tot en met een nummer (`tot`)',
    middleware: [user] as const,
    request: { body: { required: true, content: jsonOf(welke) } },
    responses: { 204: { description: 'Bewaard' }, ...problems('niet-aangemeld', 'ongeldige-aanvraag') },
  })

  const named = async ({ userId: _, elementId, ...kept }: KeptBericht) => {
    const { plan, waar } = await namenVan(kept.planId)
    return { ...kept, plan, waar: waar(elementId) }
  }
  const inPlan = async (vraag: Akkoordvraag) => ({ ...vraag, plan: (await namenVan(vraag.planId)).plan })
  return newRoutes()
    .openapi(listRoute, async c => {
      const { na = Number.MAX_SAFE_INTEGER, aantal } = c.req.valid('query')
      const { id } = c.var.user
      const found = await store.berichten.of(id, na, aantal + 1)
      const shown = await Promise.all(found.slice(0, aantal).map(named))
      const ongelezen = await store.berichten.ongelezen(id)
      const akkoordvragen = await Promise.all((await store.akkoordvragen.aan(id)).map(inPlan))
      return c.json({ berichten: shown, ongelezen, meer: found.length > aantal, akkoordvragen }, 200)
    })
    .openapi(readRoute, async c => {
      await store.berichten.lees(c.var.user.id, c.req.valid('json'))
      return c.body(null, 204)
    })
}
