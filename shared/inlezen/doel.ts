import type { Hoofdsoort, Soort } from './plekken.ts'

/** Kinds of item that a line of text can begin, with itself as the title. */
export const beginsoorten = ['hoofdstuk', 'opgave', 'afspraak', 'randvoorwaarde'] as const
export type Beginsoort = (typeof beginsoorten)[number]

/** What becomes of a block of a document. */
export type Doel =
  /** Where the heading above it goes, as text. What a block without a goal of its own does. */
  | { readonly soort: 'volgt' }
  | { readonly soort: 'titel' }
  | { readonly soort: 'begin'; readonly als: Beginsoort }
  | { readonly soort: 'tussenkop' }
  /** Only says what comes: text right below it makes it a hoofdstuk. */
  | { readonly soort: 'groep' }
  /** Names a field of the item it is in: text below it, or behind its colon, goes there. */
  | { readonly soort: 'veld'; readonly veld: string }
  /** An item for each row; for each column its place, null for what goes to the text of the item. */
  | { readonly soort: 'rijen'; readonly als: Soort; readonly kolommen: readonly (string | null)[] }
  /** One item, a label and a value in each row. */
  | { readonly soort: 'kaart'; readonly als: Hoofdsoort; readonly rijen: readonly (string | null)[] }
  /** Not in the plan; its words are in the report. */
  | { readonly soort: 'verslag' }

/** What becomes of a document: a goal for each block that does not simply follow, by the id of the block. */
export type Toewijzing = Readonly<Record<string, Doel>>

const volgt: Doel = { soort: 'volgt' }
export const doelVan = (toewijzing: Toewijzing, id: string): Doel =>
  Object.hasOwn(toewijzing, id) ? (toewijzing[id] ?? volgt) : volgt
