import type { PlanEdit } from '../../plan/applyEdit.ts'
import type { Bevinding } from '../../plan/bevinding.ts'
import type { Opgave } from '../../plan/opgave.ts'
import type { Oplossing } from '../rule.ts'
import { toonWaarde } from '../taal/eenheden.ts'
import type { Zicht } from '../zicht.ts'
import { missingParts } from './knelpuntTekst.ts'

/** Whether a knelpunt that lacks these parts says enough. */
export const isScherp = (missing: readonly string[], { drempels }: Zicht): boolean =>
  5 - missing.length >= drempels.knelpuntOnderdelen

type Cijfer = Pick<Opgave['knelpunt'], 'omvang' | 'eenheid' | 'peiljaar'>

/** Fixes that take the figure over from a bevinding that the opgave rests on, where that makes it sharp enough. */
export function uitRegiobeeld(
  opgave: Opgave,
  missing: readonly string[],
  zicht: Zicht,
): readonly Oplossing[] {
  if (!missing.includes('hoeveel')) return []
  return opgave.bevindingIds.flatMap(id => {
    const bevinding = zicht.bevinding(id)
    const cijfer = bevinding && cijferVan(bevinding, opgave.knelpunt)
    if (!cijfer) return []
    const nog = missingParts({ ...opgave.knelpunt, ...cijfer }, zicht.van('regio'))
    return isScherp(nog, zicht) ? [neemOver(opgave.id, bevinding, cijfer)] : []
  })
}

/** A figure without its year is none, nor is one of another year than the knelpunt is about. */
function cijferVan({ waarde, eenheid, peiljaar }: Bevinding, knelpunt: Opgave['knelpunt']): Cijfer | null {
  const jaarPast = knelpunt.peiljaar === null || knelpunt.peiljaar === peiljaar
  if (waarde === null || eenheid === null || peiljaar === null || !jaarPast) return null
  return { omvang: waarde, eenheid, peiljaar }
}

function neemOver(elementId: string, { tekst }: Bevinding, cijfer: Cijfer): Oplossing {
  const edits = Object.entries(cijfer).map(
    ([naam, waarde]): PlanEdit => ({ op: 'set', elementId, veld: `knelpunt.${naam}`, waarde }),
  )
  const getal = `${toonWaarde(cijfer.omvang ?? 0, cijfer.eenheid)} (${cijfer.peiljaar})`
  return { titel: `Neem ${getal} over uit het regiobeeld: “${tekst.plat}”`, edit: { op: 'all', edits } }
}
