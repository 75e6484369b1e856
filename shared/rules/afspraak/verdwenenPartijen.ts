import type { Afspraak } from '../../plan/afspraak.ts'
import type { Zicht } from '../zicht.ts'

/** The fields of an afspraak that name a party which is in the list no more. */
export function verdwenenPartijen(afspraak: Afspraak, zicht: Zicht): readonly string[] {
  const weg = (id: string | null) => id !== null && !zicht.partij(id)
  const found: string[] = []
  if (afspraak.partijen.some(een => weg(een.partijId))) found.push('partijen')
  if (weg(afspraak.voortgang.verantwoordelijkeId)) found.push('voortgang.verantwoordelijkeId')
  if (afspraak.mijlpalen.some(een => weg(een.verantwoordelijkeId))) found.push('mijlpalen')
  if (afspraak.investeerderIds.some(weg)) found.push('investeerderIds')
  if (afspraak.baathouderIds.some(weg)) found.push('baathouderIds')
  return found
}
