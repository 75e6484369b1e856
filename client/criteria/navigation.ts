import type { Plan } from '../../shared/plan/plan.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import type { Groep } from '../plan/findings/groep.ts'
import { byPlace, pageItems } from '../plan/findings/pageOrder.ts'
import { findingKey, type Place, resolvePlace } from '../plan/findings/place.ts'
import type { Plekken } from '../plan/findings/plekken.ts'

export type Richting = 1 | -1

/** Where F8 stands: the finding it brought one to, or else the place one went to since. */
export interface Stand {
  readonly bezocht: Finding | null
  readonly place: Place | null
  /** One has focus there: what is found at the place itself is then not the next. */
  readonly binnen: boolean
}

/**
 * The finding that F8 (or with Shift: back) goes to, in the order of the page and round at its end. Null when
 * the filter leaves nothing to visit.
 */
export function volgende(
  plan: Plan,
  plekken: Plekken,
  groepen: readonly Groep[],
  { bezocht, place, binnen }: Stand,
  richting: Richting,
): Finding | null {
  const list = groepen.flatMap(groep => groep.bevindingen)
  const at = bezocht ? list.findIndex(one => findingKey(one) === findingKey(bezocht)) : -1
  const from = at >= 0 ? at + richting : entry(byPage(plan, plekken), list, place, binnen, richting)
  return list[(from + list.length) % list.length] ?? null
}

/** Compares the place of a finding to a place, by the order of the page. */
type Compare = (finding: Finding, place: Place) => number

function byPage(plan: Plan, plekken: Plekken): Compare {
  const order = new Map(pageItems(plan).map((item, index) => [item.id, index]))
  const rank = (one: Place) => order.get(plekken.get(one.elementId)?.wortelId ?? '') ?? Infinity
  const inItem = byPlace(plekken)
  return (finding, place) => {
    const own = resolvePlace(plekken, finding)
    return rank(own) - rank(place) || inItem(own, place)
  }
}

/** The index of the first finding from a place on; going back, of the last before it. */
function entry(
  compare: Compare,
  list: readonly Finding[],
  place: Place | null,
  binnen: boolean,
  richting: Richting,
): number {
  if (!place) return richting === 1 ? 0 : list.length - 1
  if (richting === -1) return list.findLastIndex(one => compare(one, place) < 0)
  const first = list.findIndex(one => (binnen ? compare(one, place) > 0 : compare(one, place) >= 0))
  return first < 0 ? 0 : first
}
