import type { Afspraak } from '../../plan/afspraak.ts'
import { betrokkenenVan, partijNaam } from '../partijNaam.ts'
import type { Oplossing } from '../rule.ts'
import type { Zicht } from '../zicht.ts'
import type { LijdendeVorm } from './lijdendeVorm.ts'
import type { Proza } from './proza.ts'

/** The names of the parties that lead an afspraak or carry it out, in order. */
export const doenersVan = (afspraak: Afspraak, zicht: Zicht): readonly string[] => [
  ...new Set(
    betrokkenenVan(afspraak)
      .filter(({ rol, partijId }) => (rol === 'trekker' || rol === 'uitvoerder') && zicht.partij(partijId))
      .map(({ partijId }) => partijNaam(zicht, partijId)),
  ),
]

/** Fixes that name a doer in a passive sentence of an afspraak: one for each of the first three it can be. */
export function doorEenVan(
  afspraak: Afspraak,
  { veld, tekst }: Proza,
  vorm: LijdendeVorm,
  zicht: Zicht,
): readonly Oplossing[] {
  const { van, tot } = vorm.bij
  const verwacht = tekst.plat.slice(van, tot)
  return doenersVan(afspraak, zicht)
    .slice(0, 3)
    .map(naam => {
      const door = vorm.ervoor ? `door ${naam} ${verwacht}` : `${verwacht} door ${naam}`
      const zin = `${tekst.plat.slice(vorm.van, van)}${door}${tekst.plat.slice(tot, vorm.tot)}`
      const edit = { op: 'replace', elementId: afspraak.id, veld, van, tot, verwacht, door } as const
      return { titel: `Schrijf “${zin}”`, edit }
    })
}
