import { prozaVan } from '../proza.ts'
import type { Problem, Targets } from '../rule.ts'

export interface Plek {
  readonly van: number
  readonly tot: number
}
interface Melding {
  readonly reden: string
  readonly titel: string
  /** What a text must have for `zoek` to find anything: one of `bevat`. */
  readonly vereist: number
  /** What comes in place of the words, so that people see that something is left to write there. */
  readonly masker: string
}

/**
 * Reports every place that `zoek` finds in the prose of a target. What is found is never repeated in the
 * sentence: a finding is shown to more people, and longer, than the words themselves.
 */
export function meldIn(zoek: (plat: string) => readonly Plek[], { reden, titel, masker, vereist }: Melding) {
  return (target: Targets[keyof Targets]): readonly Problem[] => {
    const found: Problem[] = []
    for (const { elementId, veld, tekst, tekens } of prozaVan(target)) {
      if ((tekens & vereist) === 0) continue
      for (const bereik of zoek(tekst.plat)) {
        const verwacht = tekst.plat.slice(bereik.van, bereik.tot)
        const edit = { op: 'replace', elementId, veld, ...bereik, verwacht, door: masker } as const
        found.push({ elementId, veld, bereik, reden, oplossingen: [{ titel, edit }] })
      }
    }
    return found
  }
}
