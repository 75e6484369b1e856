import type { Afspraak } from '../../plan/afspraak.ts'
import type { Oplossing } from '../rule.ts'
import type { Zicht } from '../zicht.ts'
import type { LijdendeVorm } from './lijdendeVorm.ts'
import type { Proza } from './proza.ts'

/** The parties that lead an afspraak or carry it out, by name, and the one that leads when there is one. */
export function doenersVan(
  afspraak: Afspraak,
  zicht: Zicht,
): { readonly namen: readonly string[]; readonly trekker: string | null } {
  const namen: string[] = []
  const trekkers = voegToe(namen, 'trekker', afspraak, zicht)
  voegToe(namen, 'uitvoerder', afspraak, zicht)
  return { namen, trekker: (trekkers === 1 && namen[0]) || null }
}

/** Adds the names of those with a role that are not there yet; gives how many have it. */
function voegToe(
  namen: string[],
  rol: 'trekker' | 'uitvoerder',
  { partijen }: Afspraak,
  zicht: Zicht,
): number {
  let aantal = 0
  for (const een of partijen) {
    if (een.rol !== rol) continue
    const naam = zicht.partij(een.partijId)?.naam.plat.trim()
    // Of a party without a name nothing can be said.
    if (!naam) continue
    aantal += 1
    if (!namen.includes(naam)) namen.push(naam)
  }
  return aantal
}

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
    .namen.slice(0, 3)
    .map(naam => {
      const door = vorm.ervoor ? `door ${naam} ${verwacht}` : `${verwacht} door ${naam}`
      const zin = `${tekst.plat.slice(vorm.van, van)}${door}${tekst.plat.slice(tot, vorm.tot)}`
      const edit = { op: 'replace', elementId: afspraak.id, veld, van, tot, verwacht, door } as const
      return { titel: `Schrijf “${zin}”`, edit }
    })
}
