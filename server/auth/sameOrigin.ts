import { createMiddleware } from 'hono/factory'
import { Refusal } from '../../shared/refusals.ts'
import { isOwnOrigin } from './origin.ts'

const reads = new Set(['GET', 'HEAD', 'OPTIONS'])

/** Refuses requests that change something and come from another website's page. */
export const sameOrigin = (publicUrl: string | null) =>
  createMiddleware(async (c, next) => {
    const headers = {
      origin: c.req.header('origin'),
      site: c.req.header('sec-fetch-site'),
      host: c.req.header('host'),
    }
    if (!reads.has(c.req.method) && !isOwnOrigin(headers, publicUrl)) throw new Refusal('vreemde-herkomst')
    await next()
  })
