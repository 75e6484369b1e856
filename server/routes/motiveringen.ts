import { createRoute, z } from '@hono/zod-openapi'
import { newId } from '../../shared/plan/newId.ts'
import type { Motivering } from '../../shared/plan/omgeving.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { Refusal } from '../../shared/refusals.ts'
import { regelVan } from '../../shared/rules/index.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { motiveer, type NieuweMotivering, revise, withdraw } from '../plans/motiveren.ts'
import { jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const motivering = z
  .object({
    id: z.string(),
    regelId: z.string().nullable(),
    elementId: z.string().nullable(),
    veld: z.string().nullable(),
    tekst: z.string(),
    door: z.string().nullable(),
    datum: z.string().nullable(),
    tijdstip: z.string().nullable(),
  })
  .openapi('Motivering')

const name = z.string().min(1).max(200)
const tekst = z.string().openapi({ description: 'Waarom dit zo is, in 1 tot 5.000 tekens' })
const nieuw = z.object({
  regelId: name,
  elementId: name,
  veld: name.nullish().openapi({ description: 'Null: het onderdeel als geheel' }),
  tekst,
})
const herzien = z.object({
  tekst,
  tijdstip: z.string().nullish().openapi({
    description: 'Dat van de motivering die u herziet: is zij intussen gewijzigd, dan wordt dit geweigerd',
  }),
})
const inPlan = z.object({ id: z.string() })
const een = z.object({ id: z.string(), motiveringId: z.string() })

const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')
const noWrite = {
  ...noAccess,
  ...problems('alleen-lezen', 'ongeldige-aanvraag', 'ongeldige-motivering', 'opslag-mislukt', 'plan-vol'),
}
const answer = (description: string) => ({ description, content: jsonOf(motivering) })

/** Pas toe of leg uit: why the region leaves a finding as it is, signed with the name of who is signed in. */
export function motiveringen({ store, signIns, rooms, log }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const writer = requirePermission(store, 'schrijven')
  const path = '/plannen/{id}/motiveringen'
  const onePath = `${path}/{motiveringId}` as const

  const listRoute = createRoute({
    ...{ method: 'get', path, summary: 'Alle motiveringen van het plan' },
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Motiveringen', content: jsonOf(z.array(motivering)) }, ...noAccess },
  })
  const createMotiveringRoute = createRoute({
    ...{ method: 'post', path, summary: 'Leg bij een bevinding uit waarom dit zo is' },
    middleware: [user, writer] as const,
    request: { params: inPlan, body: { required: true, content: jsonOf(nieuw) } },
    responses: { 201: answer('Bewaard; was dit al uitgelegd, dan is die uitleg aangevuld'), ...noWrite },
  })
  const reviseRoute = createRoute({
    ...{
      method: 'put',
      path: onePath,
      summary: 'Herzie een motivering; zij geldt voor het veld zoals het nu is',
    },
    middleware: [user, writer] as const,
    request: { params: een, body: { required: true, content: jsonOf(herzien) } },
    responses: { 200: answer('Herzien'), ...noWrite, ...problems('intussen-gewijzigd') },
  })
  const withdrawRoute = createRoute({
    ...{ method: 'delete', path: onePath, summary: 'Trek een motivering in' },
    middleware: [user, writer] as const,
    request: { params: een },
    responses: { 204: { description: 'Ingetrokken' }, ...noWrite },
  })

  const parts = { store, rooms, log }
  const find = async (planId: string, id: string) => {
    const found = (await rooms.readPlan(planId)).motiveringen.find(one => one.id === id)
    if (!found) throw new Refusal('niet-gevonden')
    return outward(found)
  }
  return newRoutes()
    .openapi(listRoute, async c => {
      const { motiveringen: all }: Plan = await rooms.readPlan(c.req.valid('param').id)
      return c.json(all.map(outward), 200)
    })
    .openapi(createMotiveringRoute, async c => {
      const planId = c.req.valid('param').id
      const nieuwe = { ...checked(c.req.valid('json')), id: newId() }
      const id = await motiveer(parts, planId, c.var.user, nieuwe)
      return c.json(await find(planId, id), 201)
    })
    .openapi(reviseRoute, async c => {
      const { id, motiveringId } = c.req.valid('param')
      const { tekst: nieuweTekst, tijdstip } = c.req.valid('json')
      const herziening = { id: motiveringId, tekst: words(nieuweTekst), vanTijdstip: tijdstip }
      await revise(parts, id, c.var.user, herziening)
      return c.json(await find(id, motiveringId), 200)
    })
    .openapi(withdrawRoute, async c => {
      const { id, motiveringId } = c.req.valid('param')
      await withdraw(parts, id, c.var.user, motiveringId)
      return c.body(null, 204)
    })
}

function checked({ regelId, elementId, veld, tekst }: z.infer<typeof nieuw>): Omit<NieuweMotivering, 'id'> {
  if (!regelVan(regelId)) refuse('regelId', 'Dit criterium bestaat niet.')
  return { regelId, elementId, veld: veld ?? null, tekst: words(tekst) }
}

function words(tekst: string): string {
  const trimmed = tekst.trim()
  if (trimmed === '') return refuse('tekst', 'Schrijf waarom dit zo is.')
  return trimmed.length > 5000 ? refuse('tekst', 'Schrijf het in hoogstens 5.000 tekens.') : trimmed
}

function refuse(pad: string, zin: string): never {
  throw new Refusal('ongeldige-motivering', { fouten: [{ pad, zin }] })
}

const outward = ({ id, regelId, elementId, veld, tekst: { plat }, door, datum, tijdstip }: Motivering) => ({
  ...{ id, regelId, elementId, veld, door, datum, tijdstip },
  tekst: plat,
})
