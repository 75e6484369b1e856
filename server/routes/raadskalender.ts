import { createRoute, z } from '@hono/zod-openapi'
import {
  meesteWeken,
  type Raadsregel,
  raadskalender as reken,
  stapNaam,
  stappen,
  waaromVerschoven,
  zonderRaad,
} from '../../shared/vaststelling/raadskalender.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { dagenkalender } from '../export/dagenkalender.ts'
import { alsBestand, bodyOf, jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const inPlan = z.object({ id: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')
const weken = z.int().min(0).max(meesteWeken)
const termijnen = z
  .object({ concept: weken, college: weken, griffie: weken, commissie: weken })
  .openapi('Raadstermijnen', { description: 'Weken voor de raadsvergadering' })
const moment = z.object({
  ...{ stap: z.enum(stappen), datum: z.iso.date() },
  verschoven: z
    .object({ van: z.iso.date(), omdat: z.string().openapi({ example: 'Nieuwjaarsdag' }) })
    .nullable()
    .openapi({ description: 'Vroeger dan de weken zeggen: die dag is geen werkdag (Algemene termijnenwet)' }),
})
const kalender = z
  .object({
    termijnen,
    regels: z.array(
      z.object({
        ...{ id: z.string(), gemeente: z.string(), vorm: z.string().nullable(), stuk: z.string() },
        raad: z.string().nullable(),
        momenten: z.array(moment),
      }),
    ),
    zonderRaad: z.array(z.string()).openapi({ description: 'Gemeenten zonder raad in het plan' }),
  })
  .openapi('Raadskalender')
const path = '/plannen/{id}/raadskalender'

/** When papers have to be where, counted back from the meetings of the raden in a plan. */
export function raadskalender({ store, signIns, rooms, clock }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const writer = requirePermission(store, 'schrijven')

  const getRoute = createRoute({
    ...{ method: 'get', path, summary: 'De termijnen per gemeente, teruggerekend vanaf de raad' },
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Raadskalender', content: jsonOf(kalender) }, ...noAccess },
  })
  const icalRoute = createRoute({
    ...{ method: 'get', path: `${path}/ical`, summary: 'De termijnen als agenda (RFC 5545)' },
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: {
      200: { description: 'Agenda', content: { 'text/calendar': { schema: z.string() } } },
      ...noAccess,
    },
  })
  const putRoute = createRoute({
    ...{ method: 'put', path, summary: 'Wijzig hoeveel weken voor de raad iets klaar moet zijn' },
    middleware: [user, writer] as const,
    request: { params: inPlan, ...bodyOf(termijnen) },
    responses: {
      ...{ 204: { description: 'Gewijzigd' }, ...noAccess },
      ...problems('alleen-lezen', 'ongeldige-aanvraag'),
    },
  })

  const gelezen = async (planId: string) => {
    const eigen = await store.raadstermijnen.of(planId)
    const plan = await rooms.readPlan(planId)
    return { plan, termijnen: eigen, regels: reken(plan, eigen) }
  }

  return newRoutes()
    .openapi(getRoute, async c => {
      const { plan, regels, ...rest } = await gelezen(c.req.valid('param').id)
      const found = { ...rest, regels, zonderRaad: zonderRaad(plan) }
      return c.json(found as unknown as z.infer<typeof kalender>, 200)
    })
    .openapi(icalRoute, async c => {
      const { id } = c.req.valid('param')
      const { plan, regels } = await gelezen(id)
      const titel = plan.titel.plat.trim() || 'Regioplan'
      const punten = regels.flatMap(regel => puntenVan(regel, id, titel))
      const agenda = dagenkalender(`Raden: ${titel}`, punten, clock.wall())
      return c.body(agenda, 200, alsBestand('raadskalender.ics', 'text/calendar; charset=utf-8'))
    })
    .openapi(putRoute, async c => {
      await store.raadstermijnen.set(c.req.valid('param').id, c.req.valid('json'))
      return c.body(null, 204)
    })
}

function puntenVan({ id, gemeente, stuk, raad, momenten }: Raadsregel, planId: string, titel: string) {
  const punt = (stap: string, datum: string, naam: string, waarom = '') => ({
    ...{ id: `${id}-${stap}.${planId}@regiotafel`, datum, titel: `${naam}: ${gemeente}` },
    toelichting: [titel, stuk, waarom].filter(Boolean).join('\n'),
  })
  const stappenPunten = momenten.map(({ stap, datum, verschoven }) =>
    punt(stap, datum, stapNaam[stap], verschoven ? waaromVerschoven(verschoven, dag(verschoven.van)) : ''),
  )
  return raad === null ? [] : [...stappenPunten, punt('raad', raad, 'Gemeenteraad')]
}

const langeDatum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })
const dag = (datum: string): string => langeDatum.format(new Date(`${datum}T00:00:00Z`))
