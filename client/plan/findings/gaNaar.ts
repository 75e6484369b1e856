import type { Finding } from '../../../shared/rules/rule.ts'
import type { OpenPlan } from '../openPlan.ts'
import { prozaVan } from './markeringen.ts'
import { resolvePlace, rowsOf } from './place.ts'
import type { Plekken } from './plekken.ts'

/**
 * Brings the field of a finding into view and focuses it, with its words selected. A group is entered at its
 * first field; what has no field on the page at its item.
 */
export function gaNaar(plan: Pick<OpenPlan, 'focusField'>, plekken: Plekken, finding: Finding): boolean {
  const rows = rowsOf(plekken, resolvePlace(plekken, prozaVan(finding))).toReversed()
  return rows.some(row => plan.focusField(row.elementId, row.veld, finding.bereik))
}
