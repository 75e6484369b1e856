import { z } from '@hono/zod-openapi'
import { fasen } from '../../shared/rules/rule.ts'
import { aanleidingen, versieSoorten } from '../../shared/versie/versie.ts'

const aantal = z.int().min(0)

export const versieSchema = z
  .object({
    id: z.string(),
    nr: z.int().openapi({ description: 'Telt per plan op' }),
    naam: z.string().nullable().openapi({ description: 'Null: niemand gaf haar een naam' }),
    soort: z.enum(versieSoorten),
    aanleiding: z.enum(aanleidingen).nullable(),
    fase: z.enum(fasen),
    hash: z.string().openapi({
      description: 'SHA-256, hexadecimaal, over het plan als canonieke JSON (RFC 8785), in UTF-8',
    }),
    auteur: z.object({ id: z.string(), naam: z.string(), organisatie: z.string() }).nullable(),
    op: z.iso.datetime(),
    epoch: z.int(),
    seq: z.int(),
    meldingen: z
      .object({
        open: z.object({ vereist: aantal, aanbevolen: aantal, scherpte: aantal }),
        gemotiveerd: aantal,
      })
      .openapi({ description: 'Wat telt in de fase van de versie' }),
  })
  .openapi('Versie')

export const versieMelding = z
  .object({
    regelId: z.string(),
    elementId: z.string(),
    veld: z.string().nullable(),
    ernst: z.enum(['vereist', 'aanbevolen', 'scherpte']),
    fase: z.enum(fasen).openapi({ description: 'De fase waarin zij begint te tellen' }),
    reden: z.string(),
    gemotiveerd: z.boolean(),
    opnieuwBekijken: z.boolean().optional(),
  })
  .openapi('VersieBevinding')

export const versieMetInhoud = z
  .object({
    versie: versieSchema,
    plan: z.record(z.string(), z.unknown()).openapi({ description: 'Als in GET /plannen/{id}' }),
    bevindingen: z.array(versieMelding),
  })
  .openapi('VersieMetInhoud')

export const versiePagina = z
  .object({
    versies: z.array(versieSchema),
    meer: z.boolean().openapi({ description: 'Er zijn oudere' }),
  })
  .openapi('Versies')

export const welkeVersies = z.object({
  voor: z.coerce.number().int().min(1).optional().openapi({ description: 'Alleen die met een lager nummer' }),
  aantal: z.coerce.number().int().min(1).max(200).default(50),
})

/** What somebody names, or what is kept before they change much. */
export const nieuweVersie = z.union([
  z.object({
    naam: z.string().trim().min(1).max(60).openapi({ example: '0.9' }),
    metNummer: z.boolean().default(false).openapi({
      description: 'Zet eerst het versienummer en de datum in het plan zelf',
    }),
  }),
  z.object({ aanleiding: z.enum(['voor-herstel', 'voor-verwijderen']) }),
])
