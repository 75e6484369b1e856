/** What a region gives its papers: a colour, a letter and a logo. Words and order are the same everywhere. */
export interface Huisstijl {
  /** `#154273`; dark enough to be read on white. */
  readonly kleur: string
  readonly letter: Letter
  readonly logo: { readonly bytes: Uint8Array; readonly soort: 'png' | 'jpeg'; readonly alt: string } | null
}
export const letters = ['Source Sans 3', 'Source Serif 4'] as const
export type Letter = (typeof letters)[number]

export const neutraal: Huisstijl = { kleur: '#154273', letter: 'Source Sans 3', logo: null }
