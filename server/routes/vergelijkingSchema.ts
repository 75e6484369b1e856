import { z } from '@hono/zod-openapi'
import { versieSchema } from './versieSchema.ts'

const veld = { veld: z.string().openapi({ example: 'voortgang.wijze' }), label: z.string() }
const veldverschil = z.union([
  z.object({ ...veld, soort: z.literal('tekst'), voor: z.string(), na: z.string() }),
  z.object({
    ...{ ...veld, soort: z.literal('waarde'), voor: z.string(), na: z.string() },
    eenheid: z.string().optional(),
  }),
  z.object({
    ...{ ...veld, soort: z.literal('verzameling') },
    ...{ erbij: z.array(z.string()), eraf: z.array(z.string()) },
  }),
])
const onderdeel = {
  elementId: z.string(),
  kind: z.string().openapi({ example: 'afspraken' }),
  label: z.string().openapi({ example: 'Afspraak' }),
  soort: z.enum(['nieuw', 'vervallen', 'gewijzigd']),
  code: z.string().openapi({ example: '2.3-A' }),
  titel: z.string(),
  verplaatst: z.object({ van: z.string(), naar: z.string() }).nullable(),
  velden: z.array(veldverschil),
}
const rij = z.object({ ...onderdeel, rijen: z.array(z.unknown()) })

const kant = z.object({
  versie: versieSchema.nullable().openapi({ description: 'Null: het plan zoals het op dat moment was' }),
  op: z.iso.datetime(),
})

export const vergelijkingSchema = z
  .object({
    van: kant,
    naar: kant,
    onderdelen: z.array(z.object({ ...onderdeel, rijen: z.array(rij) })),
    inWoorden: z.array(z.string()).openapi({ example: ['2 afspraken nieuw, 1 vervallen, 1 verplaatst'] }),
  })
  .openapi('Vergelijking')

export const welkeVergelijking = z.object({
  van: z.string().openapi({ description: 'Een versie, of `bezoek`: het plan bij uw laatste bezoek' }),
  naar: z.string().default('nu').openapi({ description: 'Een versie, of `nu`' }),
})
