import { z } from '@hono/zod-openapi'
import { groepIds } from '../../shared/rules/groepen.ts'
import { fasen } from '../../shared/rules/rule.ts'

const ernst = z.enum(['vereist', 'aanbevolen', 'scherpte'])
const aantal = z.number().int()
const groep = z.enum(groepIds as [(typeof groepIds)[number], ...typeof groepIds])
const plek = { regelId: z.string(), elementId: z.string(), veld: z.string().nullable() }
const telling = z.object({
  ...{ vereist: aantal, aanbevolen: aantal, scherpte: aantal },
  gemotiveerd: aantal.openapi({ description: 'Uitgelegd in het plan; in geen ander aantal meegeteld' }),
})

export const faseSchema = z.enum(['alle', ...fasen])

const plan = z.object({ id: z.string(), titel: z.string(), versie: z.string() })

export const standSchema = z
  .object({
    plan,
    fase: faseSchema,
    groepen: z.array(z.object({ id: groep, titel: z.string() })).readonly(),
    rijen: z
      .array(
        z.object({
          soort: z.enum(['plan', 'opgave', 'los', 'totaal']),
          elementId: z.string().nullable(),
          ...{ code: z.string(), titel: z.string() },
          cellen: z
            .array(
              z.object({
                ...{ groep, meldingen: aantal, gemotiveerd: aantal, ernst: ernst.nullable() },
                eerste: z.object(plek).nullable(),
              }),
            )
            .readonly(),
          telling,
        }),
      )
      .readonly(),
    fasen: z
      .array(
        z.object({
          fase: z.enum(fasen),
          ...{ criteria: aantal, zonderMelding: aantal, gemotiveerd: aantal, metMelding: aantal, telling },
        }),
      )
      .readonly(),
  })
  .openapi('StandVanHetPlan')

const partij = z.object({ id: z.string(), naam: z.string() })
const afspraak = { afspraakId: z.string(), code: z.string(), titel: z.string(), rol: z.string() }

export const organisatieSchema = z
  .object({
    plan,
    fase: faseSchema,
    partij: partij.nullable(),
    partijen: z.array(partij).readonly(),
    afspraken: z
      .array(
        z.object({
          ...{ ...afspraak, opgave: z.string() },
          ...{ startdatum: z.string().nullable(), einddatum: z.string().nullable() },
          ...{ meldingen: aantal, gemotiveerd: aantal },
        }),
      )
      .readonly(),
    toezeggingen: z
      .array(
        z.object({
          ...{ ...afspraak, elementId: z.string(), status: z.string() },
          ...{ datum: z.string().nullable(), voorbehoud: z.string() },
        }),
      )
      .readonly(),
    meldingen: z
      .array(
        z.object({
          ...{ id: z.string(), code: z.string(), titel: z.string(), lijst: z.string() },
          meldingen: z
            .array(
              z.object({
                ...{ ...plek, ernst, fase: z.enum(fasen), reden: z.string(), gemotiveerd: z.boolean() },
              }),
            )
            .readonly(),
        }),
      )
      .readonly(),
  })
  .openapi('OverzichtVanOrganisatie')

const inzet = {
  ...{ partijen: aantal, trekkerOpgaven: aantal, trekkerAfspraken: aantal, uitvoerder: aantal },
  ...{ mijlpalen: aantal, taken: aantal, zonderTaak: aantal },
}

export const sectorenSchema = z
  .object({
    plan,
    domeinen: z
      .array(
        z.object({
          ...{ ...inzet, domein: z.string().nullable(), naam: z.string() },
          sectoren: z
            .array(z.object({ ...inzet, sector: z.string().nullable(), naam: z.string() }))
            .readonly(),
        }),
      )
      .readonly(),
    totaal: z.object(inzet),
  })
  .openapi('BalansVanSectoren')
