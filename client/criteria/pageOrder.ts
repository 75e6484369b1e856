import type { Finding } from '../../shared/rules/rule.ts'
import { type Place, placeKey, resolvePlace, rowsOf } from '../plan/findings/place.ts'
import type { Plekken } from '../plan/findings/plekken.ts'

/** Where places stand on the page as it is drawn, counted from its top. */
export interface PageOrder {
  /** Of the row of a finding; of its item when it has no row; Infinity for what is not drawn. */
  of(finding: Finding): number
  at(place: Place): number
}

/** Reads the order from the page itself, which is the only one to know how its rows are laid out. */
export function pageOrder(root: ParentNode, plekken: Plekken): PageOrder {
  const order = new Map<string, number>()
  let index = 0
  for (const node of root.querySelectorAll<HTMLElement>('[data-element-id]')) {
    const { elementId = '', veld } = node.dataset
    index += 1
    for (const key of [placeKey(elementId, veld ?? null), placeKey(elementId, null)])
      if (!order.has(key)) order.set(key, index)
  }
  const item = (elementId: string): number =>
    order.get(placeKey(elementId, null)) ?? above(plekken.get(elementId)?.ouderId ?? null)
  const above = (ouderId: string | null): number => (ouderId === null ? Infinity : item(ouderId))
  const at = ({ elementId, veld }: Place): number => order.get(placeKey(elementId, veld)) ?? item(elementId)
  return {
    of: finding => {
      const rows = rowsOf(plekken, resolvePlace(plekken, finding))
      const drawn = rows.flatMap(row => order.get(placeKey(row.elementId, row.veld)) ?? [])
      return drawn[0] ?? item(finding.elementId)
    },
    at,
  }
}
