import { createRoute, z } from '@hono/zod-openapi'
import { isAdres, longestAdres } from '../../shared/adres.ts'
import { Refusal } from '../../shared/refusals.ts'
import { wachtwoordFout } from '../../shared/wachtwoord.ts'
import { perHour } from '../auth/cameFrom.ts'
import { hashPassword, isPasswordOf } from '../auth/passwords.ts'
import { requireUser } from '../auth/requireUser.ts'
import { newToken, tokenHash } from '../auth/token.ts'
import { adresAlInGebruik, nieuwAdres, wachtwoordGewijzigd } from '../mail/brieven.ts'
import type { User } from '../store/users.ts'
import { afterAnswer } from './afterAnswer.ts'
import { bodyOf, jsonOf, verstuurd } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const sessie = z
  .object({
    ...{ id: z.string(), browser: z.string().nullable() },
    ...{ sinds: z.iso.datetime().nullable(), gebruiktOp: z.iso.datetime().nullable() },
    isDeze: z.boolean().openapi({ description: 'De aanmelding waarmee u dit vraagt' }),
  })
  .openapi('Sessie')
const nieuwWachtwoord = z.object({ huidig: z.string().max(1000), nieuw: z.string().max(1000) })
const anderAdres = z.object({ email: z.string().trim().max(longestAdres), wachtwoord: z.string().max(1000) })

const hourMs = 60 * 60_000
/** Passwords tried, and letters asked for, in an hour. */
const [mostTries, mostLetters] = [20, 5]

/** What somebody may change of their own account, and where they are signed in. */
export function eigenAccount({ store, signIns, sockets, config, mail, url, log }: AppParts) {
  const user = requireUser(store, signIns)
  const mayTry = perHour(config, mostTries)
  const mayAsk = perHour(config, mostLetters)

  const listRoute = createRoute({
    method: 'get',
    path: '/ik/sessies',
    summary: 'Waar u bent aangemeld',
    middleware: [user] as const,
    responses: {
      200: { description: 'Sessies', content: jsonOf(z.array(sessie)) },
      ...problems('niet-aangemeld'),
    },
  })
  const endAllRoute = createRoute({
    method: 'delete',
    path: '/ik/sessies',
    summary: 'Meld u overal af, ook hier',
    middleware: [user] as const,
    responses: { 204: { description: 'Afgemeld' }, ...problems('niet-aangemeld') },
  })
  const endRoute = createRoute({
    method: 'delete',
    path: '/ik/sessies/{sessieId}',
    summary: 'Meld één browser af',
    middleware: [user] as const,
    request: { params: z.object({ sessieId: z.string() }) },
    responses: { 204: { description: 'Afgemeld' }, ...problems('niet-aangemeld', 'niet-gevonden') },
  })
  const passwordRoute = createRoute({
    method: 'put',
    path: '/ik/wachtwoord',
    summary: 'Wijzig uw wachtwoord; andere browsers worden afgemeld',
    middleware: [user] as const,
    request: bodyOf(nieuwWachtwoord),
    responses: {
      204: { description: 'Gewijzigd' },
      ...problems('ongeldige-aanvraag', 'niet-aangemeld', 'wachtwoord-onjuist', 'wachtwoord-te-kort'),
      ...problems('te-vaak-gevraagd'),
    },
  })
  const emailRoute = createRoute({
    method: 'put',
    path: '/ik/email',
    summary: 'Vraag een ander e-mailadres; het geldt als u de mail bevestigt die daar aankomt',
    middleware: [user] as const,
    request: bodyOf(anderAdres),
    responses: {
      202: { description: 'Er is een mail onderweg naar het nieuwe adres', content: jsonOf(verstuurd) },
      ...problems('ongeldige-aanvraag', 'niet-aangemeld', 'wachtwoord-onjuist', 'adres-ongeldig'),
      ...problems('te-vaak-gevraagd'),
    },
  })

  /** Whoever walks by an open browser does not take the account along. */
  async function mustKnowPassword(user: User, wachtwoord: string): Promise<string> {
    if (user.isDemo || user.email === null) throw new Refusal('demo-account')
    mayTry(user.id)
    if (!(await isPasswordOf(store.users, user.email, wachtwoord))) throw new Refusal('wachtwoord-onjuist')
    return user.email
  }

  async function writeTo(user: User, email: string): Promise<void> {
    const token = newToken()
    const other = await store.users.byEmail(email)
    const isTaken = other !== null && other.id !== user.id
    const bewijs = { soort: 'email' as const, userId: user.id, email }
    await store.bewijzen.add(tokenHash(token), bewijs, Date.now() + hourMs)
    void mail.send(
      isTaken ? adresAlInGebruik(email, url()) : nieuwAdres(email, `${url()}/bevestigen/${token}`),
    )
  }

  return newRoutes()
    .openapi(listRoute, async c => {
      store.seen.flush()
      const list = await store.sessions.of(c.var.user.id)
      return c.json(
        list.map(({ id, browser, sinds, gebruiktOp }) => ({
          ...{ id, browser, sinds: isoOf(sinds), gebruiktOp: isoOf(gebruiktOp) },
          isDeze: id === c.var.signIn.id,
        })),
        200,
      )
    })
    .openapi(endAllRoute, async c => {
      for (const id of await store.sessions.endAll(c.var.user.id)) sockets().closeSignIn(id)
      log('signed-out-everywhere', { userId: c.var.user.id })
      c.header('set-cookie', signIns.blank())
      return c.body(null, 204)
    })
    .openapi(endRoute, async c => {
      const { sessieId } = c.req.valid('param')
      if (!(await store.sessions.end(c.var.user.id, sessieId))) throw new Refusal('niet-gevonden')
      sockets().closeSignIn(sessieId)
      return c.body(null, 204)
    })
    .openapi(passwordRoute, async c => {
      const { huidig, nieuw } = c.req.valid('json')
      const { user, signIn } = c.var
      const email = await mustKnowPassword(user, huidig)
      const fout = wachtwoordFout(nieuw, email)
      if (fout) throw new Refusal(fout)
      await store.users.setPassword(user.id, await hashPassword(nieuw))
      await store.bewijzen.endOf(user.id)
      for (const id of await store.sessions.endAll(user.id, signIn.id)) sockets().closeSignIn(id)
      log('password-changed', { userId: user.id })
      void mail.send(wachtwoordGewijzigd(email, url()))
      return c.body(null, 204)
    })
    .openapi(emailRoute, async c => {
      const { email, wachtwoord } = c.req.valid('json')
      const { user } = c.var
      if (!isAdres(email)) throw new Refusal('adres-ongeldig')
      await mustKnowPassword(user, wachtwoord)
      mayAsk(user.id)
      mayAsk(email)
      afterAnswer(log, () => writeTo(user, email))
      return c.json({ outbox: config.demo && mail.isOutbox }, 202)
    })
}

const isoOf = (at: number | null): string | null => (at === null ? null : new Date(at).toISOString())
