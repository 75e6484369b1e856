import { z } from '@hono/zod-openapi'

export const jsonOf = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })

/** A body of this shape; anything else is refused before the handler. */
export const bodyOf = <Schema extends z.ZodType>(schema: Schema) => ({
  body: { required: true, content: jsonOf(schema) },
})

/** What comes with an answer that sent a letter: where somebody who tries the product finds it. */
export const verstuurd = z.object({
  outbox: z
    .boolean()
    .openapi({ description: 'De mail ging niet weg, maar staat op de server in DATA_DIR/outbox' }),
})
