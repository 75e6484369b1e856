import { sector } from '../../plan/opties.ts'
import type { Partij } from '../../plan/partij.ts'
import type { Drempels } from '../regelset.ts'
import type { Oplossing, Problem } from '../rule.ts'
import { opsomming } from '../taal/opsomming.ts'
import type { Zicht } from '../zicht.ts'

const veld = 'governance.bestuurlijkeTafel.ledenIds'
type Sector = NonNullable<Partij['sector']>

/** A table at which too few sectors sit, or without one that may not be missing. */
export function eenzijdig(elementId: string, ledenIds: readonly string[], zicht: Zicht): Problem[] {
  const leden = ledenIds.flatMap(id => zicht.partij(id) ?? [])
  const tekort = tekortAan(leden, zicht.drempels)
  if (!tekort) return []
  const erbij = nieuweLeden(leden, zicht)
  const edits = erbij.map(({ id: waarde }) => ({ op: 'add', elementId, veld, waarde }) as const)
  const titel = `Zet ${opsomming(erbij.map(({ naam }) => naam.plat.trim() || 'een partij zonder naam'))} aan tafel`
  const oplossingen: Oplossing[] = tekortAan([...leden, ...erbij], zicht.drempels)
    ? []
    : [{ titel, edit: { op: 'all', edits } }]
  return [{ veld, reden: tekort, oplossingen }]
}

const sectorenVan = (partijen: readonly Partij[]): readonly Sector[] => [
  ...new Set(partijen.flatMap(partij => partij.sector ?? [])),
]

/** What the table falls short of, as a sentence; null when it does not. */
function tekortAan(leden: readonly Partij[], { tafelSectoren, tafelVerplicht }: Drempels): string | null {
  if (leden.length === 0) return 'Er zit nog niemand aan de bestuurlijke tafel.'
  const aanwezig: readonly string[] = sectorenVan(leden)
  const weg = Object.entries(sector).filter(
    ([key]) => tafelVerplicht.includes(key) && !aanwezig.includes(key),
  )
  const namen = opsomming(weg.map(([, naam]) => naam.toLowerCase()))
  if (weg.length > 0) return `Aan de bestuurlijke tafel ontbreekt nog: ${namen}.`
  if (aanwezig.length >= tafelSectoren) return null
  return `Aan de bestuurlijke tafel zitten ${aanwezig.length} sectoren; maak er minstens ${tafelSectoren} van.`
}

/** One party for each sector still needed: those that may not be missing first, then the core of the region. */
function nieuweLeden(leden: readonly Partij[], { drempels, van }: Zicht): readonly Partij[] {
  const aanwezig = sectorenVan(leden)
  const verplicht = drempels.tafelVerplicht
  const volgorde = [...new Set([...verplicht, ...drempels.kernsectoren, ...Object.keys(sector)])]
  const kandidaten = volgorde
    .filter(key => !(aanwezig as readonly string[]).includes(key))
    .flatMap(key => eersteVan(van('partijen').filter(partij => partij.sector === key)))
  const nodig = drempels.tafelSectoren - aanwezig.length
  return kandidaten.filter(({ sector: key }, at) => at < nodig || verplicht.includes(key ?? ''))
}

/** The party of a sector that acts for others, or else the first. */
const eersteVan = (partijen: readonly Partij[]): readonly Partij[] =>
  [partijen.find(({ rollen }) => rollen.length > 0) ?? partijen[0]].flatMap(een => een ?? [])
