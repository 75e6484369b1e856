import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../shared/refusals.ts'
import { type Aanbieding, vraagtTekst } from '../../shared/vaststelling/aanbieding.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import type { User } from '../store/users.ts'
import { biedAan, eenAanbieding } from '../vaststelling/aanbieden.ts'
import { akkoordbrieven } from '../vaststelling/brieven.ts'
import { aanbiedingenSchema, aanbiedingSchema, nieuwAntwoord, nieuweAanbieding } from './aanbiedingSchema.ts'
import { bodyOf, jsonOf, verstuurd } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const inPlan = z.object({ id: z.string() })
const eenAanbod = inPlan.extend({ aanbiedingId: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'niet-gevonden')
const path = '/plannen/{id}/aanbiedingen'
/** An organisation is reminded once a day at most. */
const remindMs = 20 * 60 * 60_000

/** Offering a version to the organisations of a plan, and what they answer. */
export function aanbiedingen({ store, signIns, rooms, clock, mail, url, namenVan, log }: AppParts) {
  const user = requireUser(store, signIns)
  const reader = requirePermission(store, 'lezen')
  const beheerder = requirePermission(store, 'beheren')
  const now = () => new Date(clock.wall()).toISOString()
  const tekentVoor = async (planId: string, userId: string) =>
    (await store.aanbiedingen.tekenaars(planId)).find(({ id }) => id === userId)?.organisatieId ?? null

  const listRoute = createRoute({
    ...{ method: 'get', path, summary: 'Wat is aangeboden voor akkoord, en wie wat antwoordde' },
    middleware: [user, reader] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Aanbiedingen', content: jsonOf(aanbiedingenSchema) }, ...noAccess },
  })
  const offerRoute = createRoute({
    ...{ method: 'post', path, summary: 'Bied het plan zoals het nu is aan voor akkoord, als beheerder' },
    middleware: [user, beheerder] as const,
    request: { params: inPlan, ...bodyOf(nieuweAanbieding) },
    responses: {
      201: { description: 'Aangeboden', content: jsonOf(verstuurd.extend({ aanbieding: aanbiedingSchema })) },
      ...noAccess,
      ...problems('alleen-lezen', 'ongeldige-aanvraag', 'versie-bestaat', 'al-aangeboden'),
    },
  })
  const withdrawRoute = createRoute({
    method: 'delete',
    path: `${path}/{aanbiedingId}`,
    summary: 'Trek een aanbieding in, als beheerder; wat er is geantwoord, blijft te lezen',
    middleware: [user, beheerder] as const,
    request: { params: eenAanbod },
    responses: {
      ...{ 204: { description: 'Ingetrokken' }, ...noAccess },
      ...problems('alleen-lezen', 'aanbieding-gesloten'),
    },
  })
  const answerRoute = createRoute({
    method: 'put',
    path: `${path}/{aanbiedingId}/akkoord`,
    summary: 'Antwoord namens uw organisatie, of antwoord anders dan eerder',
    middleware: [user, reader] as const,
    request: { params: eenAanbod, ...bodyOf(nieuwAntwoord) },
    responses: {
      ...{ 200: { description: 'Geantwoord', content: jsonOf(aanbiedingSchema) }, ...noAccess },
      ...problems('niet-tekenen', 'ongeldige-aanvraag', 'aanbieding-gesloten'),
    },
  })
  const remindRoute = createRoute({
    method: 'post',
    path: `${path}/{aanbiedingId}/herinnering`,
    summary: 'Herinner wie nog niet heeft geantwoord, ten hoogste eens per dag, als beheerder',
    middleware: [user, beheerder] as const,
    request: { params: eenAanbod },
    responses: {
      200: { description: 'Herinnerd', content: jsonOf(verstuurd.extend({ organisaties: z.int() })) },
      ...noAccess,
      ...problems('alleen-lezen', 'aanbieding-gesloten'),
    },
  })

  async function schrijf(
    planId: string,
    aanbieding: Aanbieding,
    aan: readonly string[],
    herinnering: boolean,
  ) {
    const { plan } = await namenVan(planId)
    const inhoud = { aanbieding, plan, url: `${url()}/plannen/${encodeURIComponent(planId)}/lezen` }
    const tekenaars = await store.aanbiedingen.tekenaars(planId)
    const brieven = akkoordbrieven(tekenaars, aan, inhoud, herinnering)
    for (const een of brieven) void mail.send(een)
    return mail.isOutbox && brieven.length > 0
  }

  return newRoutes()
    .openapi(listRoute, async c => {
      const { id } = c.req.valid('param')
      const found = {
        aanbiedingen: await store.aanbiedingen.of(id),
        tekentVoor: await tekentVoor(id, c.var.user.id),
        organisaties: await store.aanbiedingen.aanbiedbaar(id),
      }
      return c.json(found as unknown as z.infer<typeof aanbiedingenSchema>, 200)
    })
    .openapi(offerRoute, async c => {
      const { id } = c.req.valid('param')
      const aanbod = { ...c.req.valid('json'), door: wieIs(c.var.user) }
      const aanbieding = await biedAan({ store, rooms, clock }, id, aanbod)
      log('offered', { planId: id, aanbiedingId: aanbieding.id, door: c.var.user.id })
      await rooms.notify(id, 'akkoord')
      const outbox = await schrijf(id, aanbieding, aanbod.organisaties, false)
      return c.json({ aanbieding: outward(aanbieding), outbox }, 201)
    })
    .openapi(withdrawRoute, async c => {
      const { id, aanbiedingId } = c.req.valid('param')
      await eenAanbieding(store, id, aanbiedingId)
      const door = wieIs(c.var.user)
      if (!(await store.aanbiedingen.sluit(id, aanbiedingId, 'ingetrokken', door, now())))
        throw new Refusal('aanbieding-gesloten')
      log('offer-withdrawn', { planId: id, aanbiedingId, door: door.id })
      await rooms.notify(id, 'akkoord')
      return c.body(null, 204)
    })
    .openapi(answerRoute, async c => {
      const { id, aanbiedingId } = c.req.valid('param')
      const { antwoord, tekst } = c.req.valid('json')
      const organisatieId = await tekentVoor(id, c.var.user.id)
      if (organisatieId === null) throw new Refusal('niet-tekenen')
      if (vraagtTekst(antwoord) && tekst === '') throw new Refusal('ongeldige-aanvraag')
      const gegeven = { antwoord, tekst: tekst || null, door: wieIs(c.var.user), op: now() }
      const waarom = await store.aanbiedingen.antwoord(id, aanbiedingId, organisatieId, gegeven)
      if (waarom === 'niet-gevonden') throw new Refusal('niet-gevonden')
      if (waarom) throw new Refusal(waarom === 'gesloten' ? 'aanbieding-gesloten' : 'niet-tekenen')
      log('answered-offer', { planId: id, aanbiedingId, organisatieId, antwoord, door: c.var.user.id })
      await rooms.notify(id, 'akkoord')
      return c.json(outward(await eenAanbieding(store, id, aanbiedingId)), 200)
    })
    .openapi(remindRoute, async c => {
      const { id, aanbiedingId } = c.req.valid('param')
      const aanbieding = await eenAanbieding(store, id, aanbiedingId)
      if (aanbieding.gesloten) throw new Refusal('aanbieding-gesloten')
      const sinds = new Date(clock.wall() - remindMs).toISOString()
      const aan = await store.aanbiedingen.herinner(aanbiedingId, now(), sinds)
      const outbox = await schrijf(id, aanbieding, aan, true)
      log('reminded', { planId: id, aanbiedingId, organisaties: aan.length, door: c.var.user.id })
      return c.json({ organisaties: aan.length, outbox }, 200)
    })
}

const wieIs = ({ id, naam, organisatie }: User) => ({ id, naam, organisatie })
/** Its lists are read-only here, which the type of a response does not know. */
const outward = (een: Aanbieding) => een as unknown as z.infer<typeof aanbiedingSchema>
