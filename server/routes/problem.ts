import { OpenAPIHono, z } from '@hono/zod-openapi'
import type { Context, Env } from 'hono'
import { HTTPException } from 'hono/http-exception'
import { Refusal, type RefusalCode, refusals } from '../../shared/refusals.ts'
import { faultOf, type Log } from '../log.ts'
import { troubleOf } from '../store/storageFault.ts'

/** RFC 9457. `code` is one of `shared/refusals.ts`; some codes bring more, such as `fouten`. */
const problem = z
  .looseObject({
    type: z.string(),
    title: z.string(),
    status: z.number(),
    detail: z.string(),
    code: z.enum(Object.keys(refusals) as [RefusalCode, ...RefusalCode[]]),
    fouten: z.array(z.object({ pad: z.string(), zin: z.string() })).optional(),
  })
  .openapi('Probleem')

/** The refusals a route may answer with, for its description. */
export function problems(...codes: RefusalCode[]) {
  const content = { 'application/problem+json': { schema: problem } }
  const byStatus = codes.map(code => [refusals[code].status, { description: refusals[code].zin, content }])
  return Object.fromEntries(byStatus) as Record<never, never>
}

/** A set of routes whose parameters and bodies are checked by their schema. */
export const newRoutes = <E extends Env>(): OpenAPIHono<E> =>
  new OpenAPIHono<E>({
    defaultHook: checked => {
      if (!checked.success) throw new Refusal('ongeldige-aanvraag')
    },
  })

export function problemAnswer(c: Context, code: RefusalCode, details: Refusal['details'] = {}): Response {
  const { status, zin } = refusals[code]
  const type = `urn:regiotafel:${code}`
  return c.body(JSON.stringify({ type, title: zin, status, detail: zin, code, ...details }), status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
  })
}

/** The one translator of what was thrown. Of a bug nothing is told but that it happened. */
export const answerFault = (log: Log) => (thrown: Error, c: Context) => {
  if (thrown instanceof Refusal) return problemAnswer(c, thrown.code, thrown.details)
  if (thrown instanceof HTTPException && thrown.status < 500) return problemAnswer(c, 'ongeldige-aanvraag')
  if (troubleOf(thrown)) {
    log('store-failed', { method: c.req.method, route: c.req.path, fault: faultOf(thrown) })
    return problemAnswer(c, 'opslag-mislukt')
  }
  log('request-failed', { method: c.req.method, route: c.req.path, fault: faultOf(thrown) })
  return problemAnswer(c, 'onverwachte-fout')
}
