import type { Finding } from '../../../shared/rules/rule.ts'
import { declarationAt, resolvePlace } from './place.ts'
import type { Plekken } from './plekken.ts'

export { titelVan } from '../../../shared/plan/titel.ts'

/** The label of the field a finding is about, with the nested item it is in: `Resultaatafspraak 2, Eenheid`. */
export function veldLabel(plekken: Plekken, finding: Finding): string {
  const place = resolvePlace(plekken, finding)
  const plek = plekken.get(place.elementId)
  const veld = plek && place.veld !== null ? declarationAt(plek.velden, place.veld) : undefined
  const label = veld?.label ?? plek?.soort?.label ?? 'Plan'
  return plek?.ouderId ? `${plek.soort?.label} ${plek.volgnummer + 1}, ${label}` : label
}
