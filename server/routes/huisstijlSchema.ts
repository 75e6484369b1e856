import { z } from '@hono/zod-openapi'
import { beeldsoorten } from '../../shared/huisstijl/beeld.ts'
import { letters, meesteTekst } from '../../shared/huisstijl/huisstijl.ts'
import { kleurpatroon } from '../../shared/huisstijl/kleur.ts'

const kleur = z
  .string()
  .toLowerCase()
  .regex(kleurpatroon)
  .openapi({ description: 'Contrast met wit ten minste 4,5 op 1', example: '#154273' })
const letter = z.enum(letters)
export const logotekst = z
  .string()
  .trim()
  .max(meesteTekst)
  .openapi({ description: 'Wat er op het logo staat' })

export const opmaakSchema = z
  .object({
    ...{ kleur, letter },
    alt: logotekst.nullable().default(null).openapi({ description: 'Null: de tekst bij het logo blijft' }),
  })
  .openapi('Huisstijlopmaak')
export const huisstijlSchema = z
  .object({
    ...{ kleur, letter },
    logo: z
      .object({
        ...{ soort: z.enum(beeldsoorten), breedte: z.int(), hoogte: z.int(), bytes: z.int() },
        alt: logotekst,
      })
      .nullable(),
    versie: z.int().openapi({ description: 'Hoe vaak de huisstijl is gewijzigd' }),
  })
  .openapi('Huisstijl')

const beeld = { schema: z.string().openapi({ type: 'string', format: 'binary' }) }
export const beelden = { 'image/png': beeld, 'image/jpeg': beeld }
