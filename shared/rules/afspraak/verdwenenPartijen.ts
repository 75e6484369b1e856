import type { Afspraak } from '../../plan/afspraak.ts'
import type { Zicht } from '../zicht.ts'

/** The fields of an afspraak that name a party which is in the list no more. */
export function verdwenenPartijen(afspraak: Afspraak, zicht: Zicht): readonly string[] {
  const verwijzingen: Record<string, readonly (string | null)[]> = {
    partijen: afspraak.partijen.map(een => een.partijId),
    'voortgang.verantwoordelijkeId': [afspraak.voortgang.verantwoordelijkeId],
    mijlpalen: afspraak.mijlpalen.map(een => een.verantwoordelijkeId),
    investeerderIds: afspraak.investeerderIds,
    baathouderIds: afspraak.baathouderIds,
  }
  const weg = (id: string | null) => id !== null && !zicht.partij(id)
  return Object.keys(verwijzingen).filter(veld => verwijzingen[veld]?.some(weg))
}
