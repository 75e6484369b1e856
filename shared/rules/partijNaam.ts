import type { Afspraak, Betrokkene } from '../plan/afspraak.ts'
import type { Zicht } from './zicht.ts'

/** What a party is called in a sentence, also when it has no name yet or is not in the list any more. */
export const partijNaam = (zicht: Zicht, partijId: string | null): string =>
  zicht.partij(partijId)?.naam.plat.trim() || 'een partij zonder naam'

/** The parties of an afspraak; rows in which nobody was chosen yet are left out. */
export const betrokkenenVan = ({ partijen }: Afspraak): readonly Betrokkene[] =>
  // Many rules ask, and nearly always somebody was chosen in every row.
  partijen.every(isGekozen) ? partijen : partijen.filter(isGekozen)

const isGekozen = ({ partijId }: Betrokkene): boolean => partijId !== null

/** The party that leads the afspraak, when there is exactly one and it is in the list. */
export function trekkerVan(afspraak: Afspraak | undefined, zicht: Zicht): string | null {
  const trekker = afspraak && enigeTrekker(afspraak)
  return trekker && zicht.partij(trekker) ? trekker : null
}

/** The party in the only row of an afspraak that says who leads it; null when there are none or more. */
export function enigeTrekker({ partijen }: Afspraak): string | null {
  let enige: string | null = null
  for (const { rol, partijId } of partijen) {
    if (rol !== 'trekker' || partijId === null) continue
    if (enige !== null) return null
    enige = partijId
  }
  return enige
}
