import type { Pointed } from '../editor/wordsAt.ts'
import type { Markering } from '../plan/findings/markeringen.ts'

/** Tells whether it is still the same words that are pointed at. */
export const sleutelsVan = ({ words }: Pointed<Markering>): readonly string[] =>
  words.map(one => one.mark.key)
