import { createRoute, z } from '@hono/zod-openapi'
import { Refusal } from '../../shared/refusals.ts'
import { perAddress } from '../auth/cameFrom.ts'
import { tokenHash } from '../auth/token.ts'
import { adresGewijzigd } from '../mail/brieven.ts'
import type { NewBewijs } from '../store/bewijzen.ts'
import { bodyOf, jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const metToken = z.object({ token: z.string().max(100) })
const soort = z.enum(['wachtwoord', 'email', 'account'])
const geldig = z.object({ soort, email: z.string() })
const bevestigd = z.object({ soort, planId: z.string().nullable() })

const lookRoute = createRoute({
  method: 'post',
  path: '/bewijzen/bekijken',
  summary: 'Waarvoor de link uit een mail is; verbruikt hem niet',
  request: bodyOf(metToken),
  responses: {
    200: { description: 'De link geldt', content: jsonOf(geldig) },
    ...problems('ongeldige-aanvraag', 'link-verlopen', 'te-vaak'),
  },
})
const confirmRoute = createRoute({
  method: 'post',
  path: '/bewijzen/bevestigen',
  summary: 'Bevestig een nieuw account of een nieuw e-mailadres',
  request: bodyOf(metToken),
  responses: {
    200: { description: 'Bevestigd', content: jsonOf(bevestigd) },
    ...problems('ongeldige-aanvraag', 'account-bestaat', 'link-verlopen', 'te-vaak'),
  },
})

const mostFromOnePlace = 60

/** Links that went to an address by mail, and so prove that who has one reads that mail. */
export function bewijzen({ store, signIns, config, mail, log }: AppParts) {
  const mayTry = perAddress(config, mostFromOnePlace)

  async function changeEmail({ userId, email }: Extract<NewBewijs, { soort: 'email' }>): Promise<void> {
    const before = (await store.users.byId(userId))?.email ?? null
    if (!(await store.users.setEmail(userId, email))) throw new Refusal('account-bestaat')
    await store.bewijzen.endOf(userId)
    log('email-changed', { userId })
    if (before !== null) void mail.send(adresGewijzigd(before, email))
  }

  return newRoutes()
    .openapi(lookRoute, async c => {
      mayTry(c)
      const bewijs = await store.bewijzen.look(tokenHash(c.req.valid('json').token))
      if (!bewijs) throw new Refusal('link-verlopen')
      return c.json({ soort: bewijs.soort, email: bewijs.email }, 200)
    })
    .openapi(confirmRoute, async c => {
      mayTry(c)
      const hash = tokenHash(c.req.valid('json').token)
      // One for a password is used up by choosing that.
      if ((await store.bewijzen.look(hash))?.soort === 'wachtwoord') throw new Refusal('link-verlopen')
      const bewijs = await store.bewijzen.take(hash)
      if (bewijs?.soort === 'email') {
        await changeEmail(bewijs)
        return c.json({ soort: bewijs.soort, planId: null }, 200)
      }
      if (bewijs?.soort !== 'account') throw new Refusal('link-verlopen')
      const { uitnodigingId, naam, wachtwoord } = bewijs.account
      const accepted = await store.uitnodigingen.accept(uitnodigingId, {
        naam,
        email: bewijs.email,
        wachtwoord,
      })
      if (typeof accepted === 'string') throw new Refusal(accepted)
      const { userId, planId } = accepted
      log('invitation-accepted', { planId, uitnodigingId, userId })
      c.header('set-cookie', await signIns.start(userId, c.req.header('user-agent')))
      return c.json({ soort: bewijs.soort, planId }, 200)
    })
}
