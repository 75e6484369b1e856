import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { logoGrenzen } from '../shared/huisstijl/logo.ts'
import type { Topic } from '../shared/protocol.ts'
import { Refusal } from '../shared/refusals.ts'
import { sameOrigin } from './auth/sameOrigin.ts'
import { importBounds } from './import/bounds.ts'
import { openOverleg } from './overleg/overleg.ts'
import { aanbiedingen } from './routes/aanbiedingen.ts'
import { afhandeling } from './routes/afhandeling.ts'
import { berichten } from './routes/berichten.ts'
import { berichtenAfmelden } from './routes/berichtenAfmelden.ts'
import { berichtVoorkeur } from './routes/berichtVoorkeur.ts'
import { besluit } from './routes/besluit.ts'
import { bewijzen } from './routes/bewijzen.ts'
import { bezoek } from './routes/bezoek.ts'
import { clientRoutes } from './routes/clientFiles.ts'
import { demo } from './routes/demo.ts'
import { draden } from './routes/draden.ts'
import { eigenAccount } from './routes/eigenAccount.ts'
import { findings } from './routes/findings.ts'
import { health } from './routes/health.ts'
import { huisstijl, logoPath } from './routes/huisstijl.ts'
import { inlezen, inlezenPath } from './routes/inlezen.ts'
import { leden } from './routes/leden.ts'
import { leespunten } from './routes/leespunten.ts'
import { me } from './routes/me.ts'
import { motiveringen } from './routes/motiveringen.ts'
import { openbaar } from './routes/openbaar.ts'
import { opmerkingen } from './routes/opmerkingen.ts'
import { organisaties } from './routes/organisaties.ts'
import { overzichten } from './routes/overzichten.ts'
import type { AppParts } from './routes/parts.ts'
import { plans } from './routes/plans.ts'
import { answerFault, newRoutes, problemAnswer } from './routes/problem.ts'
import { publicatie } from './routes/publicatie.ts'
import { raadskalender } from './routes/raadskalender.ts'
import { regelset } from './routes/regelset.ts'
import { stukken } from './routes/stukken.ts'
import { uitnodiging } from './routes/uitnodiging.ts'
import { uitnodigingen } from './routes/uitnodigingen.ts'
import { vaststellingen } from './routes/vaststellingen.ts'
import { versies } from './routes/versies.ts'
import { wachtwoord } from './routes/wachtwoord.ts'

const largestBody = 8 * 1024 * 1024

/** Everything the server answers over HTTP. */
export function createApp(parts: AppParts) {
  const { publicUrl, sync: limits } = parts.config
  const overleg = openOverleg({ ...parts, limits, rooms: { notify } })
  /** Who hears of it finds what concerns them. */
  async function notify(planId: string, topic: Topic): Promise<void> {
    await parts.berichten.volg(planId)
    await parts.rooms.notify(planId, topic)
  }
  const app = newRoutes()
  app.onError(answerFault(parts.log))
  app.notFound(c => problemAnswer(c, 'niet-gevonden'))
  app.use(headers(publicUrl))
  app.use(sameOrigin(publicUrl))
  const limit = bodyLimit({ maxSize: largestBody, onError: () => refuse('te-groot') })
  const wordLimit = bodyLimit({ maxSize: importBounds.file, onError: () => refuse('word-te-groot') })
  const logoLimit = bodyLimit({ maxSize: logoGrenzen.bytes, onError: () => refuse('logo-te-groot') })
  app.use((c, next) => {
    if (logoPath.test(c.req.path)) return logoLimit(c, next)
    return (c.req.path === `/api/v1${inlezenPath}` ? wordLimit : limit)(c, next)
  })
  app.use('/api/*', async (c, next) => {
    await next()
    c.header('cache-control', 'no-store')
  })
  app.doc('/api/v1/openapi.json', {
    openapi: '3.0.3',
    info: { title: 'Regiotafel', version: '1' },
    servers: [{ url: '/' }],
  })
  return app
    .route('/', health(parts.store))
    .route('/', demo(parts))
    .route('/api/v1', me(parts))
    .route('/api/v1', eigenAccount(parts))
    .route('/api/v1', wachtwoord(parts))
    .route('/api/v1', uitnodiging(parts))
    .route('/api/v1', bewijzen(parts))
    .route('/api/v1', organisaties(parts))
    .route('/api/v1', plans(parts))
    .route('/api/v1', leden(parts))
    .route('/api/v1', bezoek(parts))
    .route('/api/v1', uitnodigingen(parts))
    .route('/api/v1', findings(parts))
    .route('/api/v1', motiveringen(parts))
    .route('/api/v1', regelset(parts))
    .route('/api/v1', overzichten(parts))
    .route('/api/v1', stukken(parts))
    .route('/api/v1', huisstijl(parts))
    .route('/api/v1', versies(parts))
    .route('/api/v1', leespunten(parts))
    .route('/api/v1', aanbiedingen(parts))
    .route('/api/v1', vaststellingen(parts))
    .route('/api/v1', publicatie(parts))
    .route('/api/v1', raadskalender(parts))
    .route('/api/v1', draden(parts, overleg))
    .route('/api/v1', opmerkingen(parts, overleg))
    .route('/api/v1', afhandeling(parts, overleg))
    .route('/api/v1', besluit(parts, overleg))
    .route('/api/v1', berichten(parts, parts.namenVan))
    .route('/api/v1', berichtVoorkeur(parts))
    .route('/api/v1', inlezen(parts))
    .route('/', berichtenAfmelden(parts))
    .route('/', openbaar(parts))
    .route('/', clientRoutes(parts.clientFiles))
}

/** What the client's calls are typed by. */
export type Api = ReturnType<typeof createApp>

function refuse(code: 'te-groot' | 'word-te-groot' | 'logo-te-groot'): never {
  throw new Refusal(code)
}

/** Scripts and connections of our own only. Editors place small style elements, hence `unsafe-inline`. */
function headers(publicUrl: string | null) {
  const own = ["'self'"]
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: own,
      scriptSrc: own,
      styleSrc: [...own, "'unsafe-inline'"],
      imgSrc: [...own, 'data:'],
      connectSrc: publicUrl ? [...own, publicUrl.replace(/^http/, 'ws')] : own,
      objectSrc: ["'none'"],
      baseUri: ["'none'"],
      formAction: own,
      frameAncestors: ["'none'"],
    },
    referrerPolicy: 'same-origin',
    strictTransportSecurity: publicUrl?.startsWith('https:') ?? false,
    xFrameOptions: 'DENY',
  })
}
