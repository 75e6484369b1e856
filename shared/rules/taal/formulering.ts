import { patroon } from './patroon.ts'

export type Categorie = 'inspanning' | 'voorbehoud' | 'tijd' | 'hoeveelheid' | 'actor'

/** A phrase that says less than it seems to, as it stands in the lists. */
export interface Omschrijving {
  readonly frase: string
  /** Its pattern, for `patroon`. What stands between the halves of a verb is its group `tussen`. */
  readonly bron: string
  /** Beginnings of words, in small letters, of which one at least stands in all that the pattern matches. */
  readonly stammen: readonly string[]
  /** What is vague about it: goes on where the words themselves end. */
  readonly zegt: string
  /**
   * Sharper words for the same place, with what only the writers know in `[ ]`. In `{ | | | }` the verb for one,
   * the verb for more, the past participle and the noun; ` … ` is where the words between the halves stay.
   */
  readonly scherper: string
  /** Nothing is vague about it in a sentence with a number. */
  readonly zonderGetal?: true
}

export interface Formulering extends Omschrijving {
  readonly categorie: Categorie
  readonly vorm: RegExp
}

export const formuleringen = (categorie: Categorie, lijst: readonly Omschrijving[]): readonly Formulering[] =>
  lijst.map(een => ({
    ...een,
    categorie,
    vorm: patroon(een.bron, een.bron.includes('<tussen>') ? 'giud' : 'giu'),
  }))
