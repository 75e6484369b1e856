import type { Json } from '../plan/itemMap.ts'
import type { Knoop } from '../plan/tekst.ts'
import { type Bouwsoort, bouwsoorten } from './bouwverslag.ts'

/** A piece of a document that was read, in the order of that document. Ids count up from `b1`. */
export type Blok = Kop | Alinea | Lijstblok | Tabel

/** A heading; `niveau` 0 is the title of the document, 1 the largest heading. `inhoud` is what stands in its line. */
export interface Kop {
  readonly soort: 'kop'
  readonly id: string
  readonly niveau: number
  readonly inhoud: readonly Knoop[]
}
/** One paragraph. `alsKop`: short and bold throughout, as people write headings without a style for it. */
export interface Alinea {
  readonly soort: 'alinea'
  readonly id: string
  readonly inhoud: readonly Knoop[]
  readonly alsKop?: boolean
}
/** Lists that follow on each other, as prose holds them. */
export interface Lijstblok {
  readonly soort: 'lijst'
  readonly id: string
  readonly knopen: readonly Knoop[]
}
/** A table. Each row has a cell in each column; what a cell is merged over has `samen`, and nothing in it. */
export interface Tabel {
  readonly soort: 'tabel'
  readonly id: string
  /** How many rows at the top the document itself says are its head. */
  readonly kopRijen: number
  readonly rijen: readonly (readonly Cel[])[]
}
export interface Cel {
  readonly knopen: readonly Knoop[]
  readonly samen?: 'links' | 'boven'
}

/** The words of a line. */
export const regelPlat = (inhoud: readonly Knoop[]): string =>
  inhoud
    .map(({ text = ' ' }) => text)
    .join('')
    .replace(/\s+/g, ' ')
    .trim()

/** A document, read: what it says, what could not be kept as it was, and what it calls itself. */
export interface Gelezen {
  /** None of an export of our own that is too long to be read as text too. */
  readonly blokken: readonly Blok[]
  readonly verslag: readonly Verslagregel[]
  /** From its properties; empty when it has none. */
  readonly titel: string
  /** The plan that it is an export of, when nothing in it was changed since. Not checked yet. */
  readonly plan?: Json
}

/** Something of the document that the plan does not have as it was, with the words that are not in the plan. */
export interface Verslagregel {
  readonly soort: Verslagsoort | Bouwsoort
  readonly aantal: number
  readonly teksten: readonly string[]
}

/** What may be said of a document once it is read, in one sentence each. */
export const verslagsoorten = {
  eigen: 'Dit document komt uit Regiotafel en is daarna gewijzigd. Het is gelezen zoals elk ander document.',
  afbeelding: 'Afbeeldingen komen niet mee; hun beschrijving staat hier.',
  object: 'Ingevoegde objecten, zoals grafieken en rekenbladen, komen niet mee.',
  opmerking: 'Opmerkingen in de kantlijn komen niet in de tekst.',
  verwijderd: 'Tekst die met wijzigingen bijhouden was verwijderd, is weggelaten.',
  ingevoegd: 'Tekst die met wijzigingen bijhouden was toegevoegd, is als gewone tekst overgenomen.',
  verplaatst: 'Tekst die met wijzigingen bijhouden was verplaatst, staat alleen op de nieuwe plaats.',
  verborgen: 'Verborgen tekst is weggelaten.',
  koptekst: 'Kop- en voetteksten van de bladzijden komen niet mee.',
  inhoudsopgave: 'De inhoudsopgave is weggelaten; het regioplan maakt die zelf.',
  paginanummer: 'Paginanummers zijn weggelaten.',
  veld: 'Velden die Word zelf invult, staan er nu als gewone tekst.',
  voetnoot: 'Voetnoten staan nu onder de alinea waar ze bij horen.',
  tekstvak: 'Tekst uit tekstvakken staat nu onder de alinea waar het vak bij hoorde.',
  formule: 'Formules staan er nu als gewone tekst.',
  teken: 'Bijzondere tekens die alleen in een symboollettertype bestaan, zijn vervangen door ▪.',
  koppeling: 'Koppelingen naar iets anders dan een webpagina of e-mailadres zijn gewone tekst geworden.',
  sjabloon: 'De verwijzing naar een sjabloon op een eigen computer is weggelaten.',
  nummering: 'Automatische nummers van koppen zijn weggelaten; het regioplan nummert zelf.',
} as const
export type Verslagsoort = keyof typeof verslagsoorten

/** What a line of the report says. */
export const zinVan = (soort: Verslagsoort | Bouwsoort): string =>
  ({ ...verslagsoorten, ...bouwsoorten })[soort]
