import type { Veld } from '../../../shared/plan/field.ts'
import type { Tekst } from '../../../shared/plan/tekst.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { declarationAt, resolvePlace } from './place.ts'
import type { Plek, Plekken } from './plekken.ts'

/** What an item is called: its first line of text, or the name of its kind. */
export function titelVan({ waarde, velden, soort }: Plek): string {
  if (!soort) return 'Het plan als geheel'
  for (const [naam, veld] of Object.entries(velden)) {
    const words = wordsOf(veld, waarde[naam])
    if (words) return words
  }
  return `${soort.label} zonder titel`
}

function wordsOf(veld: Veld, value: unknown): string {
  if (veld.kind === 'regel') return (value as Tekst).plat.trim()
  return veld.kind === 'woord' && typeof value === 'string' ? value.trim() : ''
}

/** The label of the field a finding is about, with the nested item it is in: `Resultaatafspraak 2, Eenheid`. */
export function veldLabel(plekken: Plekken, finding: Finding): string {
  const place = resolvePlace(plekken, finding)
  const plek = plekken.get(place.elementId)
  const veld = plek && place.veld !== null ? declarationAt(plek.velden, place.veld) : undefined
  const label = veld?.label ?? plek?.soort?.label ?? 'Plan'
  return plek?.ouderId ? `${plek.soort?.label} ${plek.volgnummer + 1}, ${label}` : label
}
