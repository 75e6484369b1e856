import type { Afspraak } from '../../plan/afspraak.ts'
import { partijIds } from '../partijIds.ts'
import type { Zicht } from '../zicht.ts'

/** The fields of an afspraak that name a party which is in the list no more. */
export function verdwenenPartijen(afspraak: Afspraak, zicht: Zicht): readonly string[] {
  const bekend = zicht.uit(partijIds)
  const weg = (id: string | null) => id !== null && !bekend.has(id)
  const found: string[] = []
  if (afspraak.partijen.some(een => weg(een.partijId))) found.push('partijen')
  if (weg(afspraak.voortgang.verantwoordelijkeId)) found.push('voortgang.verantwoordelijkeId')
  if (afspraak.mijlpalen.some(een => weg(een.verantwoordelijkeId))) found.push('mijlpalen')
  if (afspraak.investeerderIds.some(weg)) found.push('investeerderIds')
  if (afspraak.baathouderIds.some(weg)) found.push('baathouderIds')
  return found
}
