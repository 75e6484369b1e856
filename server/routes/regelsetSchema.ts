import { z } from '@hono/zod-openapi'
import { type Drempelbeschrijving, drempels, type Reeks } from '../../shared/rules/drempels.ts'
import { regels } from '../../shared/rules/index.ts'
import { fasen } from '../../shared/rules/rule.ts'

/** What comes in as criteria, checked whole. Every fault is a Dutch sentence at its own path. */
const getal = new Intl.NumberFormat('nl-NL')

/** The check of one threshold, from its description. */
function drempelSchema(een: Drempelbeschrijving): z.ZodType {
  switch (een.soort) {
    case 'aantal': {
      const { label, eenheid, min, max, stap } = een
      const soort = stap === 1 ? 'een heel getal' : 'een getal'
      const error = `${label}: vul ${soort} in van ${getal.format(min)} tot en met ${getal.format(max)} (${eenheid}).`
      const number = z.number({ error }).min(min, { error }).max(max, { error })
      return stap === 1 ? number.int({ error }) : number
    }
    case 'dag':
      return z.iso.date({ error: `${een.label}: vul een datum in, als jjjj-mm-dd.` })
    case 'keuzes': {
      const error = `${een.label}: kies uit ${Object.keys(een.opties).join(', ')}, elk hoogstens één keer.`
      const keuzes = Object.keys(een.opties) as [string, ...string[]]
      return z
        .array(z.enum(keuzes, { error }), { error })
        .refine(all => new Set(all).size === all.length, { error })
    }
    case 'reeks':
      return reeksSchema(een)
  }
}

function reeksSchema({ label, delen }: Reeks): z.ZodType {
  const namen = Object.keys(delen)
  return object(delen).refine(
    waarden => {
      const all = namen.map(naam => waarden[naam] as number | string)
      return all.every((waarde, at) => at === 0 || waarde >= (all[at - 1] ?? waarde))
    },
    { error: `${label}: de eerste waarde mag niet meer zijn dan de tweede.` },
  )
}

const object = (beschrijvingen: Readonly<Record<string, Drempelbeschrijving>>) =>
  z.strictObject(
    Object.fromEntries(Object.entries(beschrijvingen).map(([naam, een]) => [naam, drempelSchema(een)])),
    { error: onbekend('drempels') },
  )

const onbekend = (soort: string) => (issue: { code?: string; keys?: unknown }) =>
  issue.code === 'unrecognized_keys'
    ? `Deze ${soort} kent Regiotafel niet: ${String(issue.keys)}.`
    : `Hier horen ${soort} te staan, als object.`

const regelIds = regels.map(regel => regel.id) as [string, ...string[]]
const regelId = z.enum(regelIds, { error: issue => `Dit criterium bestaat niet: ${String(issue.input)}.` })
const reden = z
  .string({ error: 'Schrijf waarom dit criterium uit staat.' })
  .trim()
  .min(1, { error: 'Schrijf waarom dit criterium uit staat.' })
  .max(1000, { error: 'Schrijf de reden in hoogstens 1.000 tekens.' })
const naam = z
  .string({ error: 'De naam is een tekst.' })
  .trim()
  .min(1, { error: 'De naam mag niet leeg zijn.' })
  .max(60, { error: 'De naam heeft hoogstens 60 tekens.' })

const inhoud = {
  naam,
  drempels: object(drempels),
  fasen: z.partialRecord(regelId, z.enum(fasen, { error: `Kies als fase ${fasen.join(', ')}.` }), {
    error: onbekend('fasen'),
  }),
  uit: z
    .array(z.strictObject({ regelId, reden }, { error: onbekend('criteria') }), {
      error: 'Hier hoort een lijst van uitgezette criteria te staan.',
    })
    .refine(all => new Set(all.map(een => een.regelId)).size === all.length, {
      error: 'Elk criterium staat hoogstens één keer in de lijst.',
    }),
}

/** What a plan's criteria are set to; what is left out of it stays, or is as in the rules themselves. */
export const nieuweRegelset = z
  .strictObject(
    {
      ...inhoud,
      naam: naam.optional(),
      fasen: inhoud.fasen.default({}),
      uit: inhoud.uit.default([]),
      versie: z.int({ error: 'De versie is een heel getal.' }).optional().openapi({
        description: 'De versie waarvan u uitging; is er een nieuwere, dan wordt dit geweigerd',
      }),
    },
    { error: onbekend('instellingen') },
  )
  .openapi('NieuweRegelset')

export const planRegelset = z
  .object({ ...inhoud, versie: z.int().openapi({ description: 'Hoe vaak de set is gewijzigd' }) })
  .openapi('Regelset')
