import { createRoute, z } from '@hono/zod-openapi'
import type { Store } from '../store/store.ts'
import { newRoutes, problems } from './problem.ts'

const status = z.object({ status: z.literal('ok') })
const content = { 'application/json': { schema: status } }

/** For whoever watches over the server: does it answer, and can it read and write? */
export function health(store: Store) {
  return newRoutes()
    .openapi(
      createRoute({
        method: 'get',
        path: '/healthz',
        summary: 'De server draait',
        responses: { 200: { description: 'De server draait.', content } },
      }),
      c => c.json({ status: 'ok' as const }, 200),
    )
    .openapi(
      createRoute({
        method: 'get',
        path: '/readyz',
        summary: 'De server kan lezen en opslaan',
        responses: {
          200: { description: 'De server kan lezen en opslaan.', content },
          ...problems('onverwachte-fout'),
        },
      }),
      async c => {
        await store.check()
        return c.json({ status: 'ok' as const }, 200)
      },
    )
}
