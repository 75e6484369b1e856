import type { Finding } from '../../shared/rules/rule.ts'
import type { FindingStore } from '../plan/findings/findingStore.ts'
import { isAbout, type Place, resolvePlace } from '../plan/findings/place.ts'

/** The findings for a card at a place: of the row itself, else of what it is part of or holds. */
export function bijPlaats(store: FindingStore, place: Place): readonly Finding[] {
  const row = store.at(place.elementId, place.veld)
  if (row.length > 0) return row
  const item = store.of(store.plekken.get(place.elementId)?.ouderId ?? place.elementId)
  return item.filter(one => isAbout(store.plekken, resolvePlace(store.plekken, one), place))
}
