import { createRoute, z } from '@hono/zod-openapi'
import { isAdres, longestAdres } from '../../shared/adres.ts'
import { Refusal } from '../../shared/refusals.ts'
import { wachtwoordFout } from '../../shared/wachtwoord.ts'
import { perAddress, perHour } from '../auth/cameFrom.ts'
import { hashPassword } from '../auth/passwords.ts'
import { newToken, tokenHash } from '../auth/token.ts'
import { wachtwoordbrief, wachtwoordGewijzigd } from '../mail/brieven.ts'
import { afterAnswer } from './afterAnswer.ts'
import { bodyOf, jsonOf, verstuurd } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const vergeten = z.object({ email: z.string().trim().max(longestAdres) })
const nieuw = z.object({ token: z.string().max(100), wachtwoord: z.string().max(1000) })

const forgetRoute = createRoute({
  method: 'post',
  path: '/wachtwoord/vergeten',
  summary: 'Vraag per mail een nieuw wachtwoord; het antwoord is voor elk adres hetzelfde',
  request: bodyOf(vergeten),
  responses: {
    202: {
      description: 'Als er een account is met dit adres, is er een mail onderweg',
      content: jsonOf(verstuurd),
    },
    ...problems('ongeldige-aanvraag', 'adres-ongeldig', 'te-vaak-gevraagd', 'te-vaak'),
  },
})
const setRoute = createRoute({
  method: 'post',
  path: '/wachtwoord/nieuw',
  summary: 'Kies een nieuw wachtwoord met de link uit de mail; u wordt overal afgemeld',
  request: bodyOf(nieuw),
  responses: {
    204: { description: 'Gewijzigd' },
    ...problems('ongeldige-aanvraag', 'link-verlopen', 'wachtwoord-te-kort', 'te-vaak'),
  },
})

const hourMs = 60 * 60_000
const [mostFromOnePlace, mostToOne] = [60, 5]

/** A new password for who forgot theirs. */
export function wachtwoord({ store, sockets, config, mail, url, log }: AppParts) {
  const mayTry = perAddress(config, mostFromOnePlace)
  const mayAsk = perHour(config, mostToOne)

  async function writeTo(email: string): Promise<void> {
    const user = await store.users.byEmail(email)
    if (!user?.email || user.isDemo) return
    const token = newToken()
    const bewijs = { soort: 'wachtwoord' as const, userId: user.id, email: user.email }
    await store.bewijzen.add(tokenHash(token), bewijs, Date.now() + hourMs)
    log('password-reset-asked', { userId: user.id })
    void mail.send(wachtwoordbrief(user.email, `${url()}/wachtwoord/${token}`))
  }

  return newRoutes()
    .openapi(forgetRoute, c => {
      mayTry(c)
      const { email } = c.req.valid('json')
      if (!isAdres(email)) throw new Refusal('adres-ongeldig')
      mayAsk(email)
      afterAnswer(log, () => writeTo(email))
      return c.json({ outbox: config.demo && mail.isOutbox }, 202)
    })
    .openapi(setRoute, async c => {
      mayTry(c)
      const { token, wachtwoord } = c.req.valid('json')
      const hash = tokenHash(token)
      const bewijs = await store.bewijzen.look(hash)
      if (bewijs?.soort !== 'wachtwoord') throw new Refusal('link-verlopen')
      const fout = wachtwoordFout(wachtwoord, bewijs.email)
      if (fout) throw new Refusal(fout)
      const kept = await hashPassword(wachtwoord)
      if (!(await store.bewijzen.take(hash))) throw new Refusal('link-verlopen')
      await store.users.setPassword(bewijs.userId, kept)
      for (const id of await store.sessions.endAll(bewijs.userId)) sockets().closeSignIn(id)
      log('password-reset', { userId: bewijs.userId })
      void mail.send(wachtwoordGewijzigd(bewijs.email, url()))
      return c.body(null, 204)
    })
}
