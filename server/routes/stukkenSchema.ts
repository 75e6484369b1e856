import { z } from '@hono/zod-openapi'
import { formaatNamen, meegaveNamen, stukSoorten } from '../../shared/stukken/stukkeuze.ts'

export const inPlan = z.object({ id: z.string() })
export const eenTaak = inPlan.extend({ taakId: z.string() })
export const nieuwStuk = z
  .object({
    stuk: z.enum(stukSoorten),
    formaat: z.enum(formaatNamen),
    voor: z
      .string()
      .max(200)
      .optional()
      .openapi({ description: 'De gemeente of partij waarvoor het stuk is' }),
    versie: z
      .string()
      .max(100)
      .optional()
      .openapi({ description: 'Een versie; weggelaten: het plan zoals het nu is' }),
    mee: z.enum(meegaveNamen).optional().openapi({
      description: 'Wat in het bestand meegaat: het overleg dat nog open staat, of het plan zelf',
    }),
  })
  .openapi('NieuwStuk')
export const taakSchema = z
  .object({
    id: z.string(),
    stuk: z.enum(stukSoorten),
    formaat: z.enum(formaatNamen),
    voor: z.string().nullable(),
    versie: z.string().nullable().openapi({ description: 'Null: het plan zoals het toen was' }),
    mee: z.enum(meegaveNamen).nullable(),
    op: z.iso.datetime().openapi({ description: 'Wanneer het is gevraagd' }),
    stand: z.enum(['wacht', 'bezig', 'klaar', 'mislukt', 'onbekend']),
    voortgang: z.number().openapi({ description: 'Van 0 tot 1' }),
    bestand: z.string().nullable().openapi({ description: 'Hoe het bestand heet, als het klaar is' }),
    bytes: z.int().nullable(),
  })
  .openapi('StukTaak')
const keuze = z.object({ id: z.string(), naam: z.string() })

export const voorWieSchema = z
  .object({
    gemeenten: z.array(keuze),
    organisaties: z.array(keuze),
    eigen: z.string().nullable().openapi({ description: 'De partij die de eigen organisatie is' }),
  })
  .openapi('StukVoorWie')
