import { bodyLimit } from 'hono/body-limit'
import { secureHeaders } from 'hono/secure-headers'
import { Refusal } from '../shared/refusals.ts'
import { sameOrigin } from './auth/sameOrigin.ts'
import { clientRoutes } from './routes/clientFiles.ts'
import { demo } from './routes/demo.ts'
import { findings } from './routes/findings.ts'
import { health } from './routes/health.ts'
import { leden } from './routes/leden.ts'
import { me } from './routes/me.ts'
import { motiveringen } from './routes/motiveringen.ts'
import { overzichten } from './routes/overzichten.ts'
import type { AppParts } from './routes/parts.ts'
import { plans } from './routes/plans.ts'
import { answerFault, newRoutes, problemAnswer } from './routes/problem.ts'
import { regelset } from './routes/regelset.ts'

const largestBody = 8 * 1024 * 1024

/** Everything the server answers over HTTP. */
export function createApp(parts: AppParts) {
  const { publicUrl } = parts.config
  const app = newRoutes()
  app.onError(answerFault(parts.log))
  app.notFound(c => problemAnswer(c, 'niet-gevonden'))
  app.use(headers(publicUrl))
  app.use(sameOrigin(publicUrl))
  app.use(bodyLimit({ maxSize: largestBody, onError: () => refuse('te-groot') }))
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
    .route('/api/v1', plans(parts))
    .route('/api/v1', leden(parts))
    .route('/api/v1', findings(parts))
    .route('/api/v1', motiveringen(parts))
    .route('/api/v1', regelset(parts))
    .route('/api/v1', overzichten(parts))
    .route('/', clientRoutes(parts.clientFiles))
}

/** What the client's calls are typed by. */
export type Api = ReturnType<typeof createApp>

function refuse(code: 'te-groot'): never {
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
