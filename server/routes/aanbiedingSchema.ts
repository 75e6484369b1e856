import { z } from '@hono/zod-openapi'
import { antwoorden, sluitingen } from '../../shared/vaststelling/aanbieding.ts'

const wie = z.object({ id: z.string(), naam: z.string(), organisatie: z.string() })
const organisatie = { id: z.string(), naam: z.string(), sector: z.string() }
const moment = z.iso.datetime()

const gegeven = z.object({
  antwoord: z.enum(antwoorden),
  tekst: z.string().nullable(),
  door: wie,
  op: moment,
})

export const aanbiedingSchema = z
  .object({
    ...{ id: z.string(), versieId: z.string() },
    naam: z.string().openapi({ description: 'Zo heet de versie als zij is vastgesteld' }),
    hash: z.string().openapi({ description: 'SHA-256 over de canonieke JSON van de aangeboden versie' }),
    uiterlijk: z.iso.date(),
    toelichting: z.string().nullable(),
    ...{ door: wie, op: moment },
    gesloten: z.object({ hoe: z.enum(sluitingen), door: wie, op: moment }).nullable(),
    organisaties: z.array(
      z.object({
        ...organisatie,
        antwoorden: z.array(gegeven).openapi({ description: 'Het laatste eerst; dat geldt' }),
        herinnerdOp: moment.nullable(),
      }),
    ),
  })
  .openapi('Aanbieding')

export const aanbiedingenSchema = z
  .object({
    aanbiedingen: z.array(aanbiedingSchema).openapi({ description: 'De nieuwste eerst' }),
    tekentVoor: z.string().nullable().openapi({ description: 'De organisatie waarvoor u hier tekent' }),
    organisaties: z.array(z.object({ ...organisatie, tekenaars: z.array(z.string()) })).openapi({
      description: 'De organisaties met iemand in het plan, en wie voor hen tekent',
    }),
  })
  .openapi('Aanbiedingen')

export const nieuweAanbieding = z.object({
  naam: z.string().trim().min(1).max(60).openapi({ example: '1.0' }),
  uiterlijk: z.iso.date(),
  toelichting: z.string().trim().max(2000).nullable().default(null),
  organisaties: z.array(z.string()).min(1).max(500),
})

export const nieuwAntwoord = z.object({
  antwoord: z.enum(antwoorden),
  tekst: z.string().trim().max(4000).default('').openapi({ description: 'Het voorbehoud, of waarom niet' }),
})
