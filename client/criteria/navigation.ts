import type { Finding } from '../../shared/rules/rule.ts'
import { findingKey, type Place } from '../plan/findings/place.ts'
import type { PageOrder } from './pageOrder.ts'

export type Richting = 1 | -1

/** Where F8 stands: at the finding it brought one to, or else at the place one went to since. */
export interface Stand {
  readonly bezocht: Finding | null
  readonly place: Place | null
  /** One has focus there: what is found at the place itself is then not the next. */
  readonly binnen: boolean
}

/**
 * The finding that F8 (or with Shift: back) goes to, in the order of the page and round at its end. Null when
 * there is nothing to visit.
 */
export function volgende(
  found: readonly Finding[],
  order: PageOrder,
  { bezocht, place, binnen }: Stand,
  richting: Richting,
): Finding | null {
  const list = found.map(finding => ({ finding, at: order.of(finding) })).sort((a, b) => compare(a.at, b.at))
  const visited = bezocht ? indexOf(list, bezocht) : -1
  const next = visited >= 0 ? visited + richting : entry(list, place && order.at(place), binnen, richting)
  return list[(next + list.length) % list.length]?.finding ?? null
}

/** Where a finding stands; of several of one identity, such as vague words in one text, itself first. */
function indexOf(list: readonly { readonly finding: Finding }[], sought: Finding): number {
  const itself = list.findIndex(one => one.finding === sought)
  const key = findingKey(sought)
  return itself >= 0 ? itself : list.findIndex(one => findingKey(one.finding) === key)
}

const compare = (a: number, b: number): number => (a === b ? 0 : a - b)

/** The index of the first finding from a place on; going back, of the last before it. */
function entry(
  list: readonly { readonly at: number }[],
  from: number | null,
  binnen: boolean,
  richting: Richting,
): number {
  if (from === null) return richting === 1 ? 0 : list.length - 1
  if (richting === -1) return list.findLastIndex(one => one.at < from)
  return Math.max(
    0,
    list.findIndex(one => (binnen ? one.at > from : one.at >= from)),
  )
}
