import { createRoute, z } from '@hono/zod-openapi'
import { isAdres, longestAdres } from '../../shared/adres.ts'
import { rollen } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import { perHour } from '../auth/cameFrom.ts'
import { requirePermission } from '../auth/requirePermission.ts'
import { requireUser } from '../auth/requireUser.ts'
import { newToken, tokenHash } from '../auth/token.ts'
import { uitnodigingsbrief } from '../mail/brieven.ts'
import { overviews } from '../plans/overviews.ts'
import type { Uitnodiging } from '../store/uitnodigingen.ts'
import { bodyOf, jsonOf, verstuurd } from './jsonOf.ts'
import { nieuweOrganisatie } from './organisaties.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const nieuw = z.object({
  rol: z.enum(rollen),
  organisatie: nieuweOrganisatie.openapi({
    description: 'Van wie nog geen account heeft; wordt gemaakt als deze er nog niet is',
  }),
  wijze: z.enum(['mail', 'link']).openapi({
    description: 'Per mail ziet alleen de ontvanger de link; anders staat die één keer in het antwoord',
  }),
  email: z.string().trim().max(longestAdres).optional(),
  alleenAdres: z.boolean().default(false).openapi({ description: 'Alleen voor een account met dit adres' }),
  dagen: z.int().min(1).max(60).default(14),
})
const uitnodiging = z
  .object({
    ...{ id: z.string(), rol: z.enum(rollen), organisatie: z.string(), sector: z.string() },
    email: z.string().nullable(),
    ...{ gemaild: z.boolean(), alleenAdres: z.boolean(), door: z.string() },
    ...{ gemaaktOp: z.iso.datetime(), verlooptOp: z.iso.datetime(), isVerlopen: z.boolean() },
  })
  .openapi('Uitnodiging')
const gemaakt = verstuurd.extend({
  uitnodiging,
  link: z
    .string()
    .nullable()
    .openapi({ description: 'Wordt niet bewaard, en is later niet meer op te vragen' }),
})

const dayMs = 24 * 60 * 60_000
/** Letters in an hour by one person: a whole region in an afternoon. And to one address. */
const [mostByOne, mostToOne] = [120, 5]

const inPlan = z.object({ id: z.string() })
const noAccess = problems('niet-aangemeld', 'geen-toegang', 'alleen-lezen', 'niet-gevonden')

/** Invitations into a plan, by its beheerder: for one person, with a role, for a while. */
export function uitnodigingen({ store, signIns, rooms, config, mail, url, log }: AppParts) {
  const user = requireUser(store, signIns)
  const beheerder = requirePermission(store, 'beheren')
  const mayInvite = perHour(config, mostByOne)
  const maySend = perHour(config, mostToOne)
  const overviewOf = overviews(store, rooms)

  const listRoute = createRoute({
    method: 'get',
    path: '/plannen/{id}/uitnodigingen',
    summary: 'De uitnodigingen die nog niet zijn gebruikt of ingetrokken, als beheerder',
    middleware: [user, beheerder] as const,
    request: { params: inPlan },
    responses: { 200: { description: 'Uitnodigingen', content: jsonOf(z.array(uitnodiging)) }, ...noAccess },
  })
  const inviteRoute = createRoute({
    method: 'post',
    path: '/plannen/{id}/uitnodigingen',
    summary: 'Nodig iemand uit, als beheerder',
    middleware: [user, beheerder] as const,
    request: { params: inPlan, ...bodyOf(nieuw) },
    responses: {
      201: { description: 'Uitgenodigd', content: jsonOf(gemaakt) },
      ...noAccess,
      ...problems('ongeldige-aanvraag', 'adres-ongeldig', 'te-vaak-gevraagd'),
    },
  })
  const deleteRoute = createRoute({
    method: 'delete',
    path: '/plannen/{id}/uitnodigingen/{uitnodigingId}',
    summary: 'Trek een uitnodiging in, als beheerder',
    middleware: [user, beheerder] as const,
    request: { params: inPlan.extend({ uitnodigingId: z.string() }) },
    responses: { 204: { description: 'Ingetrokken' }, ...noAccess, ...problems('uitnodiging-onbekend') },
  })

  return newRoutes()
    .openapi(listRoute, async c =>
      c.json((await store.uitnodigingen.openIn(c.req.valid('param').id)).map(outward), 200),
    )
    .openapi(inviteRoute, async c => {
      const { id: planId } = c.req.valid('param')
      const { email = null, wijze, alleenAdres, dagen, ...rest } = c.req.valid('json')
      const gemaild = wijze === 'mail'
      if (email === null ? gemaild || alleenAdres : !isAdres(email)) throw new Refusal('adres-ongeldig')
      const { id: doorId, naam: door, organisatie: doorOrganisatie } = c.var.user
      mayInvite(doorId)
      if (gemaild) maySend(`${planId} ${email}`)
      const token = newToken()
      const een = await store.uitnodigingen.create({
        ...{ planId, ...rest, email, gemaild, alleenAdres, doorId, door, tokenHash: tokenHash(token) },
        verlooptOp: Date.now() + dagen * dayMs,
      })
      log('invited', { planId, uitnodigingId: een.id, rol: een.rol, door: doorId, wijze })
      const link = `${url()}/uitnodiging/${token}`
      if (gemaild && email !== null) {
        const plan = (await overviewOf(planId)).titel || 'een regioplan'
        const { rol, verlooptOp } = een
        void mail.send(uitnodigingsbrief(email, { door, doorOrganisatie, plan, rol, url: link, verlooptOp }))
      }
      const outbox = gemaild && mail.isOutbox
      return c.json({ uitnodiging: outward(een), link: gemaild ? null : link, outbox }, 201)
    })
    .openapi(deleteRoute, async c => {
      const { id, uitnodigingId } = c.req.valid('param')
      if (!(await store.uitnodigingen.withdraw(id, uitnodigingId))) throw new Refusal('uitnodiging-onbekend')
      log('invitation-withdrawn', { planId: id, uitnodigingId, door: c.var.user.id })
      return c.body(null, 204)
    })
}

function outward(een: Uitnodiging): z.infer<typeof uitnodiging> {
  const { id, rol, organisatie, sector, email, gemaild, alleenAdres, door, gemaaktOp, verlooptOp } = een
  return {
    ...{ id, rol, organisatie, sector, email, gemaild, alleenAdres, door },
    gemaaktOp: new Date(gemaaktOp).toISOString(),
    verlooptOp: new Date(verlooptOp).toISOString(),
    isVerlopen: verlooptOp <= Date.now(),
  }
}
