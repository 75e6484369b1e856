import type { Afspraak } from '../../plan/afspraak.ts'
import { betrokkenenVan, trekkerVan } from '../partijNaam.ts'
import type { Problem } from '../rule.ts'
import type { Zicht } from '../zicht.ts'

/** An afspraak of a gemeente in which nobody from care takes part, for no opgave of the region. */
export function zonderOpgave(afspraak: Afspraak, zicht: Zicht): Problem[] {
  if (zicht.partij(trekkerVan(afspraak, zicht))?.sector !== 'gemeente') return []
  if (betrokkenenVan(afspraak).some(een => zicht.partij(een.partijId)?.domein === 'zorg')) return []
  if (afspraak.opgaveIds.some(id => zicht.opgave(id))) return []
  const oplossingen = zicht.van('opgaven').map(({ id: waarde, titel }) => ({
    titel: `Koppel aan “${titel.plat || 'Opgave zonder titel'}”`,
    edit: { op: 'add', elementId: afspraak.id, veld: 'opgaveIds', waarde } as const,
  }))
  const reden = 'Dit is een afspraak van een gemeente alleen. Aan welke opgave van de regio draagt zij bij?'
  return [{ veld: 'opgaveIds', reden, oplossingen }]
}
