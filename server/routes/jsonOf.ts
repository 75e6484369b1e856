import { z } from '@hono/zod-openapi'

export const jsonOf = <Schema extends z.ZodType>(schema: Schema) => ({ 'application/json': { schema } })

/** Bytes, as they are. */
export const bytesInhoud = {
  'application/octet-stream': { schema: z.string().openapi({ type: 'string', format: 'binary' }) },
}

/** The heads of an answer that is a file to keep: its name has letters, digits, `.`, `_` and `-` only. */
export const alsBestand = (naam: string, type: string) => ({
  'content-type': type,
  'content-disposition': `attachment; filename="${naam.replace(/[^\w.-]+/g, '-')}"`,
})

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
