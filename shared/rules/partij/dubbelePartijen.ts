import { eenmaal } from '../../plan/eenmaal.ts'
import type { Partij } from '../../plan/partij.ts'
import type { Drempels } from '../regelset.ts'
import type { Problem } from '../rule.ts'
import { kanLijken } from '../taal/naamankers.ts'
import { schrijfwijze } from '../taal/schrijfwijze.ts'
import { kenmerkVan } from '../taal/woordenboek.ts'
import type { Zicht } from '../zicht.ts'

/** A problem for each party whose name is that of a party before it in the list, written in another way. */
export const dubbelePartijen = (zicht: Zicht): readonly Problem[] =>
  dubbelIn(zicht.drempels)(zicht.van('partijen'))

const dubbelIn = eenmaal((drempels: Drempels) =>
  eenmaal((partijen: readonly Partij[]) =>
    partijen.flatMap((partij, plaats): Problem[] => {
      const eerder = partijen.slice(0, plaats).find(ander => isDezelfde(ander, partij, drempels))
      return eerder ? [{ elementId: partij.id, veld: 'naam', reden: redenVan(eerder, partij) }] : []
    }),
  ),
)

function redenVan(eerder: Partij, partij: Partij): string {
  const [een, twee] = [eerder.naam.plat.trim(), partij.naam.plat.trim()]
  if (een === twee) return `“${een}” staat twee keer in de partijenlijst.`
  return `“${twee}” en “${een}” lijken dezelfde partij; voeg ze dan samen.`
}

const namenVan = eenmaal(({ naam, aliassen }: Partij) =>
  [naam.plat, ...aliassen]
    .map(een => een.trim())
    .filter(een => een !== '')
    .map(een => ({ een, kenmerk: kenmerkVan(een.toLowerCase()) })),
)

const isDezelfde = (links: Partij, rechts: Partij, drempels: Drempels): boolean =>
  namenVan(links).some(a =>
    namenVan(rechts).some(b => {
      const lengte = Math.max(a.een.length, b.een.length)
      if (!kanLijken(a.kenmerk, b.kenmerk, lengte, drempels.naamGelijkenis)) return false
      return schrijfwijze(a.een, b.een, drempels) > 0
    }),
  )
