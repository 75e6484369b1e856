import { z } from '@hono/zod-openapi'
import { grootsteCitaat } from '../../shared/overleg/anker.ts'
import { afhandelingen, langsteOpmerking } from '../../shared/overleg/draad.ts'
import { rollen } from '../../shared/permissions.ts'
import { brokenText } from '../../shared/plan/proseFaults.ts'

/** What comes in and goes out of the conversations about a plan. Every fault is a Dutch sentence at its own path. */
const most = { vermeldingen: 50, waarde: 50_000, elementen: 500 } as const

const words = (longest: number) =>
  z
    .string({ error: 'Hier hoort tekst te staan.' })
    .max(longest, { error: `Schrijf het in hoogstens ${longest.toLocaleString('nl-NL')} tekens.` })
    .refine(text => brokenText(text) === null, { error: 'Deze tekst bevat een beschadigd teken.' })
const trimmed = (longest: number) =>
  words(longest + 1000)
    .trim()
    .pipe(words(longest))
const name = words(200).min(1, { error: 'Dit mag niet leeg zijn.' })
const newId = z
  .string()
  .regex(/^[0-9A-Za-z_-]{8,64}$/, { error: 'Een id bestaat uit 8 tot 64 letters, cijfers of streepjes.' })
  .openapi({ description: 'Zelf gekozen, zodat opnieuw sturen geen tweede maakt' })
const day = z.iso.date({ error: 'Hier hoort een datum te staan, als jjjj-mm-dd.' })
const moment = z.iso.datetime()

const yjsId = z.object({ client: z.int().nonnegative(), clock: z.int().nonnegative() })
const plek = z
  .object({ type: yjsId.nullish(), item: yjsId.nullish(), assoc: z.int().optional() })
  .openapi({ description: 'Een Y.RelativePosition als JSON' })
const anker = z.object({
  van: plek,
  tot: plek,
  citaat: words(grootsteCitaat).min(1, { error: 'Kies woorden uit de tekst.' }),
})

const simple = z.union([words(most.waarde), z.number(), z.boolean(), z.null()])
const waarde = z.union([
  simple,
  z
    .array(z.union([words(2000), z.number()]))
    .max(most.elementen, { error: `Hoogstens ${most.elementen} elementen.` }),
])
export const voorstel = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('woorden'), naar: words(langsteOpmerking) }),
  z.object({ soort: z.literal('waarde'), was: waarde, wordt: waarde }),
  z.object({
    soort: z.literal('afspraak'),
    titel: trimmed(500).pipe(z.string().min(1, { error: 'Geef de afspraak een titel.' })),
    oplossing: trimmed(most.waarde),
  }),
  z.object({ soort: z.literal('weg') }),
])

const vermelding = z.discriminatedUnion('soort', [
  z.object({ soort: z.literal('persoon'), id: name }),
  z.object({ soort: z.literal('organisatie'), naam: name }),
  z.object({ soort: z.literal('rol'), rol: z.enum(rollen) }),
])
const vermeldingen = z
  .array(vermelding)
  .max(most.vermeldingen, { error: `Noem hoogstens ${most.vermeldingen} namen.` })
  .default([])
const tekst = trimmed(langsteOpmerking)
const gezegd = tekst.pipe(z.string().min(1, { error: 'Schrijf eerst iets.' }))

const draadplek = {
  elementId: name.openapi({ description: 'Het plan of een onderdeel daarvan' }),
  veld: name.nullable().openapi({ description: 'Null: het onderdeel als geheel' }),
  anker: anker.nullable().openapi({ description: 'Null: het veld als geheel' }),
}
const needsField = { error: 'Woorden staan in een veld: noem dat.', path: ['veld'] }
const hasField = (een: { veld: string | null; anker: unknown }) => een.anker === null || een.veld !== null

export const nieuweAnker = z.strictObject(draadplek).refine(hasField, needsField)
export const nieuweReactie = z.strictObject({ id: newId.optional(), tekst: gezegd, vermeldingen })
export const herzieneOpmerking = z.strictObject({ tekst: gezegd, vermeldingen })
export const nieuweDraad = z
  .strictObject({
    ...draadplek,
    id: newId.optional(),
    tekst: tekst.openapi({ description: 'Bij een voorstel de reden, die leeg mag zijn' }),
    vermeldingen,
    regelId: name.nullish().openapi({ description: 'Het criterium waarover dit gaat' }),
    voorstel: voorstel.nullish(),
    toegewezenAan: name.nullish(),
    uiterlijk: day.nullish(),
  })
  .refine(hasField, needsField)
  .refine(een => een.voorstel || een.tekst !== '', { error: 'Schrijf eerst iets.', path: ['tekst'] })
  .refine(een => een.voorstel?.soort !== 'woorden' || een.anker !== null, {
    error: 'Kies de woorden die u anders wilt.',
    path: ['anker'],
  })
  .refine(een => een.voorstel?.soort !== 'woorden' || !een.anker?.citaat.includes('\n'), {
    error: 'Kies woorden binnen één alinea, of stel een andere tekst voor het hele veld voor.',
    path: ['anker', 'citaat'],
  })
  .refine(een => een.voorstel?.soort !== 'woorden' || !een.voorstel.naar.includes('\n'), {
    error: 'Schrijf het in één alinea.',
    path: ['voorstel', 'naar'],
  })
  .refine(een => een.voorstel?.soort !== 'waarde' || (een.veld !== null && een.anker === null), {
    error: 'Noem het veld dat u anders wilt.',
    path: ['veld'],
  })
  .refine(een => !['afspraak', 'weg'].includes(een.voorstel?.soort ?? '') || een.veld === null, {
    error: 'Dit voorstel gaat over het onderdeel als geheel.',
    path: ['veld'],
  })
export const toewijzing = z.strictObject({ aan: name.nullable(), uiterlijk: day.nullable() })
export const afhandelen = z.strictObject({
  reden: z.enum(afhandelingen, { error: `Kies uit: ${afhandelingen.join(', ')}.` }),
})
export const beslissing = z
  .strictObject({
    uitkomst: z.enum(['overgenomen', 'afgewezen'], { error: 'Kies uit: overgenomen, afgewezen.' }),
    reden: tekst.default(''),
    bereik: z
      .object({ van: z.int().nonnegative(), tot: z.int().nonnegative() })
      .nullish()
      .openapi({ description: 'Waar de woorden nu staan, in de platte tekst van hun veld' }),
  })
  .refine(een => een.uitkomst !== 'afgewezen' || een.reden !== '', {
    error: 'Schrijf waarom u dit voorstel niet overneemt.',
    path: ['reden'],
  })
export const gezien = z.strictObject({
  draden: z.array(z.object({ id: z.string(), rev: z.int().nonnegative() })).max(5000),
})

const ondertekenaar = z
  .object({ id: z.string(), naam: z.string(), organisatie: z.string() })
  .openapi('Ondertekenaar')
const gedaan = { door: ondertekenaar, op: moment }
const opmerking = z
  .object({
    id: z.string(),
    auteur: ondertekenaar,
    tekst: z.string().nullable().openapi({ description: 'Null: haar auteur haalde haar weg' }),
    vermeldingen: z.array(vermelding),
    op: moment,
    gewijzigdOp: moment.nullable(),
    verwijderdOp: moment.nullable(),
  })
  .openapi('Opmerking')

export const draad = z
  .object({
    ...draadplek,
    id: z.string(),
    rev: z.int().openapi({ description: 'Telt op over alle draden van het plan' }),
    regelId: z.string().nullable(),
    voorstel: voorstel.nullable(),
    besluit: z
      .object({ uitkomst: z.enum(['overgenomen', 'afgewezen']), reden: z.string(), ...gedaan })
      .nullable(),
    toegewezenAan: ondertekenaar.nullable(),
    uiterlijk: day.nullable(),
    afhandeling: z.object({ reden: z.enum(afhandelingen), ...gedaan }).nullable(),
    ...gedaan,
    opmerkingen: z.array(opmerking),
    gezien: z.int().openapi({ description: 'Tot en met welke rev u dit zag; 0 is nog nooit' }),
  })
  .openapi('Draad')
export const dradenPagina = z
  .object({
    draden: z.array(draad),
    rev: z.int().openapi({ description: 'Vraag hierna met `sinds` dit getal' }),
    meer: z.boolean(),
  })
  .openapi('Draden')
