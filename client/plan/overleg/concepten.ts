import type { Vermelding } from '../../../shared/overleg/draad.ts'

/** Words somebody typed and did not send yet, with who was chosen in them. */
export interface Concept {
  readonly tekst: string
  /** Who may be named in them, by the words that name them (`@Bram Kok`). */
  readonly genoemd: readonly { readonly woorden: string; readonly wie: Vermelding }[]
}

export const leegConcept: Concept = Object.freeze({ tekst: '', genoemd: Object.freeze([]) })

/** Unsent words by what they are about; they are there again when the box for them is opened anew. */
export interface Concepten {
  van(sleutel: string): Concept
  houd(sleutel: string, concept: Concept): void
  /** How many boxes have words in them. */
  aantal(): number
}

export function openConcepten(): Concepten {
  const concepten = new Map<string, Concept>()
  return {
    van: sleutel => concepten.get(sleutel) ?? leegConcept,
    houd: (sleutel, concept) => {
      if (concept.tekst.trim() === '') concepten.delete(sleutel)
      else concepten.set(sleutel, concept)
    },
    aantal: () => concepten.size,
  }
}

/** Those of whom the words are still in the text. */
export const vermeldingenIn = ({ tekst, genoemd }: Concept): readonly Vermelding[] =>
  genoemd
    .filter(({ woorden }, index) => tekst.includes(woorden) && first(genoemd, woorden) === index)
    .map(({ wie }) => wie)

const first = (genoemd: Concept['genoemd'], woorden: string): number =>
  genoemd.findIndex(one => one.woorden === woorden)
