import { createRoute, z } from '@hono/zod-openapi'
import { isAdres, longestAdres } from '../../shared/adres.ts'
import { rollen } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import { wachtwoordFout } from '../../shared/wachtwoord.ts'
import { perAddress, perHour } from '../auth/cameFrom.ts'
import { hashPassword } from '../auth/passwords.ts'
import { requireUser } from '../auth/requireUser.ts'
import { newToken, tokenHash } from '../auth/token.ts'
import { accountbrief, adresAlInGebruik } from '../mail/brieven.ts'
import { overviews } from '../plans/overviews.ts'
import { isVoor, type Uitnodiging, verhindering } from '../store/uitnodigingen.ts'
import { afterAnswer } from './afterAnswer.ts'
import { bodyOf, jsonOf, verstuurd } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

/** In the body and not in the address, which ends up in logs. */
const metToken = z.object({ token: z.string().max(100) })
const account = metToken.extend({
  naam: z.string().trim().min(1).max(120),
  email: z.string().trim().max(longestAdres),
  wachtwoord: z.string().max(1000),
})
const binnen = z.object({ planId: z.string() })
const gezien = z
  .object({
    ...{ plan: z.string(), regio: z.string(), door: z.string(), rol: z.enum(rollen) },
    ...{ organisatie: z.string(), sector: z.string(), email: z.string().nullable() },
    alleenAdres: z.boolean(),
    isEigenAdres: z
      .boolean()
      .openapi({ description: 'De link kwam per mail op dit adres; het is al bewezen' }),
    heeftAccount: z.boolean().openapi({ description: 'Alleen gezegd van een adres dat al bewezen is' }),
    verlooptOp: z.iso.datetime(),
    lidVan: z.string().nullable().openapi({ description: 'Het plan, als wie is aangemeld er al bij hoort' }),
  })
  .openapi('OntvangenUitnodiging')

const geenUitnodiging = problems(
  'ongeldige-aanvraag',
  'uitnodiging-onbekend',
  'uitnodiging-verlopen',
  'uitnodiging-ingetrokken',
  'uitnodiging-gebruikt',
  'te-vaak',
)
const [mostFromOnePlace, mostToOne] = [120, 5]
const dayMs = 24 * 60 * 60_000

/** The side of who is invited: what it says, and coming in with the account one has or with a new one. */
export function uitnodiging({ store, signIns, rooms, config, mail, url, log }: AppParts) {
  const mayTry = perAddress(config, mostFromOnePlace)
  const maySend = perHour(config, mostToOne)
  const overviewOf = overviews(store, rooms)

  const lookRoute = createRoute({
    method: 'post',
    path: '/uitnodigingen/bekijken',
    summary: 'Wie u uitnodigt, voor welk plan en met welke rol',
    request: bodyOf(metToken),
    responses: { 200: { description: 'Uitnodiging', content: jsonOf(gezien) }, ...geenUitnodiging },
  })
  const acceptRoute = createRoute({
    method: 'post',
    path: '/uitnodigingen/aanvaarden',
    summary: 'Neem de uitnodiging aan met het account waarmee u bent aangemeld',
    middleware: [requireUser(store, signIns)] as const,
    request: bodyOf(metToken),
    responses: {
      200: { description: 'U hoort bij het plan', content: jsonOf(binnen) },
      ...geenUitnodiging,
      ...problems('niet-aangemeld', 'uitnodiging-ander-adres', 'al-lid'),
    },
  })
  const newRoute = createRoute({
    method: 'post',
    path: '/uitnodigingen/nieuw-account',
    summary: 'Neem de uitnodiging aan met een nieuw account',
    description:
      'Een adres dat nog niet is bewezen, krijgt een mail om te bevestigen; ook als het al een account heeft.',
    request: bodyOf(account),
    responses: {
      201: { description: 'Account gemaakt, en u bent aangemeld', content: jsonOf(binnen) },
      202: { description: 'Bevestig uw account met de mail', content: jsonOf(verstuurd) },
      ...geenUitnodiging,
      ...problems('adres-ongeldig', 'wachtwoord-te-kort', 'uitnodiging-ander-adres', 'account-bestaat'),
    },
  })

  async function openOne(token: string): Promise<Uitnodiging> {
    const een = await store.uitnodigingen.byToken(tokenHash(token))
    if (!een) throw new Refusal('uitnodiging-onbekend')
    const geweigerd = verhindering(een, Date.now())
    if (geweigerd) throw new Refusal(geweigerd)
    return een
  }

  /** The same for who has an account and who has not, but for the words of the letter. */
  async function writeTo(email: string, een: Uitnodiging, naam: string, wachtwoord: string): Promise<void> {
    const hash = await hashPassword(wachtwoord)
    const token = newToken()
    const letter = (await store.users.byEmail(email))
      ? adresAlInGebruik(email, url())
      : accountbrief(email, `${url()}/bevestigen/${token}`)
    const bewijs = {
      soort: 'account' as const,
      email,
      account: { uitnodigingId: een.id, naam, wachtwoord: hash },
    }
    await store.bewijzen.add(tokenHash(token), bewijs, Math.min(een.verlooptOp, Date.now() + dayMs))
    void mail.send(letter)
  }

  return newRoutes()
    .openapi(lookRoute, async c => {
      mayTry(c)
      const een = await openOne(c.req.valid('json').token)
      const { titel, regio } = await overviewOf(een.planId)
      const signIn = await signIns.look(c.req.header('cookie'))
      const lid = signIn && (await store.members.role(een.planId, signIn.userId))
      const { door, rol, organisatie, sector, email, alleenAdres, gemaild } = een
      const heeftAccount = gemaild && email !== null && (await store.users.byEmail(email)) !== null
      return c.json(
        {
          ...{ plan: titel, regio, door, rol, organisatie, sector, email, alleenAdres, heeftAccount },
          isEigenAdres: gemaild,
          verlooptOp: new Date(een.verlooptOp).toISOString(),
          lidVan: lid ? een.planId : null,
        },
        200,
      )
    })
    .openapi(acceptRoute, async c => {
      mayTry(c)
      const een = await openOne(c.req.valid('json').token)
      const { id: userId, email } = c.var.user
      const accepted = await store.uitnodigingen.accept(een.id, { userId, email })
      if (typeof accepted === 'string') throw new Refusal(accepted)
      log('invitation-accepted', { planId: een.planId, uitnodigingId: een.id, userId })
      return c.json({ planId: een.planId }, 200)
    })
    .openapi(newRoute, async c => {
      mayTry(c)
      const { token, naam, email, wachtwoord } = c.req.valid('json')
      const een = await openOne(token)
      if (!isAdres(email)) throw new Refusal('adres-ongeldig')
      const fout = wachtwoordFout(wachtwoord, email)
      if (fout) throw new Refusal(fout)
      if (!isVoor(een, email)) throw new Refusal('uitnodiging-ander-adres')
      if (!een.gemaild || een.email?.toLowerCase() !== email.toLowerCase()) {
        maySend(email)
        afterAnswer(log, () => writeTo(email, een, naam, wachtwoord))
        return c.json({ outbox: mail.isOutbox }, 202)
      }
      const gast = { naam, email, wachtwoord: await hashPassword(wachtwoord) }
      const accepted = await store.uitnodigingen.accept(een.id, gast)
      if (typeof accepted === 'string') throw new Refusal(accepted)
      log('invitation-accepted', { planId: een.planId, uitnodigingId: een.id, userId: accepted.userId })
      c.header('set-cookie', await signIns.start(accepted.userId, c.req.header('user-agent')))
      return c.json({ planId: een.planId }, 201)
    })
}
