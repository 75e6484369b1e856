import { partijenMetNaam } from '../plan/partijenMetNaam.ts'
import type { Plan } from '../plan/plan.ts'

export interface Keuze {
  readonly id: string
  readonly naam: string
}
/** For whom a paper can be. */
export interface VoorWie {
  readonly gemeenten: readonly Keuze[]
  readonly organisaties: readonly Keuze[]
  /** The party that goes by the name of one's own organisation; null for none. */
  readonly eigen: string | null
}

/** The gemeenten and parties of a plan by name, and which of them is `organisatie`. */
export const voorWie = ({ regio, partijen }: Plan, organisatie: string): VoorWie => ({
  gemeenten: opNaam(regio.gemeenten.map(({ id, naam }) => ({ id, naam: naam ?? '' }))),
  organisaties: opNaam(partijen.map(({ id, naam }) => ({ id, naam: naam.plat }))),
  eigen: partijenMetNaam(partijen, organisatie)[0]?.id ?? null,
})

const opNaam = (keuzes: readonly Keuze[]): readonly Keuze[] =>
  keuzes
    .map(({ id, naam }) => ({ id, naam: naam.trim() || 'Zonder naam' }))
    .toSorted((a, b) => a.naam.localeCompare(b.naam, 'nl'))
