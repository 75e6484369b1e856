import type { PlanEdit } from '../../plan/applyEdit.ts'
import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import type { Oplossing } from '../rule.ts'
import { maandenLater } from '../taal/datum.ts'
import { toonWaarde } from '../taal/eenheden.ts'
import { overlap } from '../taal/trefwoorden.ts'
import type { Zicht } from '../zicht.ts'

/**
 * Fixes that take the nulmeting from the regiobeeld: from figures that the opgaven of this afspraak rest on,
 * in the same unit, about the same thing, and measured (no forecast).
 */
export function nulmetingUitRegiobeeld(resultaat: Resultaatafspraak, zicht: Zicht): readonly Oplossing[] {
  const { id, nulmeting, indicator, eenheid } = resultaat
  const opgaven = zicht.afspraakVan(id)?.opgaveIds ?? []
  const bevindingIds = new Set(opgaven.flatMap(opgaveId => zicht.opgave(opgaveId)?.bevindingIds ?? []))
  return [...bevindingIds].flatMap((bevindingId): Oplossing[] => {
    const bevinding = zicht.bevinding(bevindingId)
    if (!bevinding || bevinding.prognosejaar !== null || bevinding.eenheid !== eenheid) return []
    const { waarde, peiljaar } = bevinding
    if (waarde === null || peiljaar === null || overlap(bevinding.tekst.plat, indicator.naam.plat) < 1)
      return []
    if (nulmeting.waarde !== null && nulmeting.waarde !== waarde) return []
    const edits: PlanEdit[] = [
      { op: 'set', elementId: id, veld: 'nulmeting.waarde', waarde },
      { op: 'set', elementId: id, veld: 'nulmeting.peildatum', waarde: `${peiljaar}-12-31` },
    ]
    const titel = `Neem over uit het regiobeeld: ${toonWaarde(waarde, eenheid)} (${peiljaar})`
    return [{ titel, edit: { op: 'all', edits } }]
  })
}

/** Until when a missing nulmeting may be planned: some months after the start, with a party to do it. */
export function nulmetingUiterlijk(resultaat: Resultaatafspraak, zicht: Zicht): string | null {
  const { id, eigenaarId, nulmeting } = resultaat
  const start = zicht.afspraakVan(id)?.startdatum ?? zicht.van('looptijd').van
  if (nulmeting.waarde !== null || !start || !zicht.partij(eigenaarId)) return null
  return maandenLater(start, zicht.drempels.nulmetingMaandenNaStart)
}
