import type { Beeld } from './beeld.ts'

/** What a region gives its papers: a colour, a letter and a logo. Words and order are the same everywhere. */
export interface Huisstijl {
  /** `#154273`; dark enough to be read on white. */
  readonly kleur: string
  readonly letter: Letter
  readonly logo: Logo | null
}
export interface Logo extends Beeld {
  readonly bytes: Uint8Array
  /** What stands on it, for who does not see it. Never empty. */
  readonly alt: string
}
export const letters = ['Source Sans 3', 'Source Serif 4'] as const
export type Letter = (typeof letters)[number]

/** How many characters the words of a logo may have. */
export const meesteTekst = 200

export const neutraal: Huisstijl = { kleur: '#154273', letter: 'Source Sans 3', logo: null }
