import { createRoute, z } from '@hono/zod-openapi'
import { rollen } from '../../shared/permissions.ts'
import { Refusal } from '../../shared/refusals.ts'
import { attempts } from '../auth/attempts.ts'
import { perAddress } from '../auth/cameFrom.ts'
import { demoPersons } from '../auth/demo.ts'
import { checkPassword } from '../auth/passwords.ts'
import { requireUser } from '../auth/requireUser.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

const persoon = z.object({
  id: z.string(),
  naam: z.string(),
  email: z.string(),
  organisatie: z.string(),
  sector: z.string(),
  kleur: z.number().int(),
  isDemo: z.boolean().openapi({ description: 'Een persoon uit de voorbeeldregio' }),
})
const demoPerson = z.object({
  sleutel: z.string(),
  naam: z.string(),
  organisatie: z.string(),
  rol: z.enum(rollen),
  uitleg: z.string(),
})
const credentials = z.object({ email: z.string().max(320), wachtwoord: z.string().max(1000) })
const done = { 204: { description: 'Gelukt.' } }

const signInRoute = createRoute({
  method: 'post',
  path: '/aanmelden',
  summary: 'Meld u aan met e-mailadres en wachtwoord',
  request: { body: { required: true, content: { 'application/json': { schema: credentials } } } },
  responses: { ...done, ...problems('ongeldige-aanvraag', 'aanmelden-mislukt', 'te-vaak') },
})
const signOutRoute = createRoute({
  method: 'post',
  path: '/afmelden',
  summary: 'Meld u af in deze browser',
  responses: done,
})
const demoRoute = createRoute({
  method: 'get',
  path: '/demo',
  summary: 'De personen van het voorbeeld; leeg als de server die niet heeft',
  responses: { 200: { description: 'Personen', content: jsonOf(z.array(demoPerson)) } },
})

function jsonOf<Schema extends z.ZodType>(schema: Schema) {
  return { 'application/json': { schema } }
}

/** Ten tries a minute for one address: enough for people, too few for guessing. */
const mostTries = 10
const triesWindowMs = 60_000
/** A hall full of people signs in from one address of the network; who tries a list of people does so faster. */
const mostFromOnePlace = 120

/** Who is signed in, and how one gets to be. */
export function me({ store, signIns, sockets, config }: AppParts) {
  const mayTry = attempts(mostTries, triesWindowMs)
  const mayCome = perAddress(config, mostFromOnePlace)
  const meRoute = createRoute({
    method: 'get',
    path: '/ik',
    summary: 'Wie er is aangemeld',
    middleware: [requireUser(store, signIns)] as const,
    responses: { 200: { description: 'U', content: jsonOf(persoon) }, ...problems('niet-aangemeld') },
  })
  return newRoutes()
    .openapi(meRoute, c => {
      const { id, naam, email, organisatie, sector, kleur, isDemo } = c.var.user
      return c.json({ id, naam, email: email ?? '', organisatie, sector, kleur, isDemo }, 200)
    })
    .openapi(signInRoute, async c => {
      const { email, wachtwoord } = c.req.valid('json')
      mayCome(c)
      if (config.limits && !mayTry(email.toLowerCase(), Date.now())) throw new Refusal('te-vaak')
      const userId = await checkPassword(store.users, email, wachtwoord)
      if (!userId) throw new Refusal('aanmelden-mislukt')
      c.header('set-cookie', await signIns.start(userId, c.req.header('user-agent')))
      return c.body(null, 204)
    })
    .openapi(signOutRoute, async c => {
      const cookies = c.req.header('cookie')
      const signIn = await signIns.read(cookies)
      c.header('set-cookie', await signIns.end(cookies))
      if (signIn) sockets().closeSignIn(signIn.id)
      return c.body(null, 204)
    })
    .openapi(demoRoute, c =>
      c.json(config.demo ? demoPersons.map(({ sector: _, ...person }) => person) : [], 200),
    )
}
