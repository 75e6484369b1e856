import type { Partij } from '../../plan/partij.ts'
import { eenmaal } from '../eenmaal.ts'
import type { Problem } from '../rule.ts'
import { type Gelijkheid, schrijfwijze } from '../taal/schrijfwijze.ts'
import type { Zicht } from '../zicht.ts'

/** A problem for each party whose name is that of a party before it in the list, written in another way. */
export function dubbelePartijen(zicht: Zicht): readonly Problem[] {
  const partijen = zicht.van('partijen')
  return partijen.flatMap((partij, plaats): Problem[] => {
    const eerder = partijen.slice(0, plaats).find(ander => isDezelfde(ander, partij, zicht.drempels))
    if (!eerder) return []
    const [een, twee] = [eerder.naam.plat.trim(), partij.naam.plat.trim()]
    const reden =
      een === twee
        ? `“${een}” staat twee keer in de partijenlijst.`
        : `“${twee}” en “${een}” lijken dezelfde partij; voeg ze dan samen.`
    return [{ elementId: partij.id, veld: 'naam', reden }]
  })
}

const namen = eenmaal(({ naam, aliassen }: Partij) =>
  [naam.plat, ...aliassen].map(een => een.trim()).filter(een => een !== ''),
)

const isDezelfde = (een: Partij, ander: Partij, drempels: Gelijkheid): boolean =>
  namen(een).some(a => namen(ander).some(b => schrijfwijze(a, b, drempels) > 0))
