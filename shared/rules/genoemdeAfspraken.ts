import type { Afspraak } from '../plan/afspraak.ts'
import { patroon } from './taal/patroon.ts'
import type { Zicht } from './zicht.ts'

const verwijzing = patroon('\\bafspra(?:ak|ken)\\s+(\\d+(?:(?:\\s*,\\s*|\\s+en\\s+)\\d+)*)', 'giu')

interface Genummerd {
  readonly id: string
  readonly nummer: number
}
const genummerd = ({ id, nummer }: Afspraak): Genummerd | null => (nummer === null ? null : { id, nummer })

/** The afspraken that a text names by number (`voor afspraken 4 en 7`), in the order of the plan. */
export function genoemdeAfspraken(tekst: string, zicht: Zicht): readonly Genummerd[] {
  const nummers = new Set(
    [...tekst.matchAll(verwijzing)].flatMap(([, rij = '']) => (rij.match(/\d+/g) ?? []).map(Number)),
  )
  if (nummers.size === 0) return []
  return zicht.vanAfspraken(genummerd).filter(({ nummer }) => nummers.has(nummer))
}
