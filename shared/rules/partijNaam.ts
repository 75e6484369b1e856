import type { Afspraak, Betrokkene } from '../plan/afspraak.ts'
import type { Zicht } from './zicht.ts'

/** What a party is called in a sentence, also when it has no name yet or is not in the list any more. */
export const partijNaam = (zicht: Zicht, partijId: string | null): string =>
  zicht.partij(partijId)?.naam.plat.trim() || 'een partij zonder naam'

/** The parties of an afspraak; rows in which nobody was chosen yet are left out. */
export const betrokkenenVan = (afspraak: Afspraak): readonly Betrokkene[] =>
  afspraak.partijen.filter(betrokkene => betrokkene.partijId !== null)

/** The party that leads the afspraak, when there is exactly one and it is in the list. */
export function trekkerVan(afspraak: Afspraak | undefined, zicht: Zicht): string | null {
  const trekkers = afspraak ? betrokkenenVan(afspraak).filter(een => een.rol === 'trekker') : []
  const trekker = trekkers.length === 1 ? trekkers[0]?.partijId : undefined
  return trekker && zicht.partij(trekker) ? trekker : null
}
