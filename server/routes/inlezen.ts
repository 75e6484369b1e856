import { createRoute, z } from '@hono/zod-openapi'
import { requireUser } from '../auth/requireUser.ts'
import { readWord } from '../import/readWord.ts'
import { jsonOf } from './jsonOf.ts'
import type { AppParts } from './parts.ts'
import { newRoutes, problems } from './problem.ts'

/** Takes a larger body than the other routes do. */
export const inlezenPath = '/inlezen'

const gelezen = z
  .object({
    titel: z.string(),
    blokken: z.array(z.looseObject({ id: z.string(), soort: z.enum(['kop', 'alinea', 'lijst', 'tabel']) })),
    toewijzing: z
      .record(z.string(), z.looseObject({ soort: z.string() }))
      .openapi({ description: 'Voor elk blok dat niet gewoon tekst is: wat ervan wordt' }),
    plan: z
      .record(z.string(), z.unknown())
      .optional()
      .openapi({ description: 'Het plan waar dit document een export van is, als er niets in is gewijzigd' }),
    verslag: z.array(z.object({ soort: z.string(), aantal: z.number().int(), teksten: z.array(z.string()) })),
  })
  .openapi('GelezenDocument')

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** A Word document, read: what it says and what is proposed to become of it. Nothing of it is kept. */
export function inlezen({ store, signIns }: AppParts) {
  const user = requireUser(store, signIns)
  const readRoute = createRoute({
    method: 'post',
    path: inlezenPath,
    summary: 'Lees een Word-document; er wordt niets van bewaard',
    middleware: [user] as const,
    request: {
      body: { content: { [word]: { schema: z.string().openapi({ type: 'string', format: 'binary' }) } } },
    },
    responses: {
      200: { description: 'Gelezen', content: jsonOf(gelezen) },
      ...problems(
        ...(['niet-aangemeld', 'word-te-groot', 'inlezen-druk', 'geen-word', 'word-oud'] as const),
        ...(['word-beveiligd', 'word-macro', 'word-verwijst', 'word-onveilig', 'word-beschadigd'] as const),
      ),
    },
  })
  return newRoutes().openapi(readRoute, async c => {
    const bytes = new Uint8Array(await c.req.arrayBuffer())
    const json = await readWord(bytes, c.var.user.id)
    // The thread wrote it as it goes out; to read it for its type would hold up everybody else.
    return c.body(json, 200, { 'content-type': 'application/json' }) as never
  })
}
