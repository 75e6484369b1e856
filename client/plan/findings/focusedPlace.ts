import { cell, type Store } from '../store.ts'
import type { Place } from './place.ts'

/** The field of the plan that has focus in this window; null while focus is elsewhere. */
export interface FocusedPlace extends Store<Place | null> {
  /** The last field that had it. */
  last(): Place | null
  connect(): () => void
}

export function watchFocus(root: Document): FocusedPlace {
  const now = cell<Place | null>(placeOf(root.activeElement))
  let last = now.get()
  const gained = (event: FocusEvent) => {
    const place = placeOf(event.target)
    const current = now.get()
    if (place?.elementId === current?.elementId && place?.veld === current?.veld) return
    last = place ?? last
    now.set(place)
  }
  const lost = (event: FocusEvent) => {
    if (!event.relatedTarget) now.set(null)
  }
  return {
    get: now.get,
    subscribe: now.subscribe,
    last: () => last,
    connect() {
      root.addEventListener('focusin', gained)
      root.addEventListener('focusout', lost)
      return () => {
        root.removeEventListener('focusin', gained)
        root.removeEventListener('focusout', lost)
      }
    },
  }
}

/** The place of the plan that a node of the page belongs to. */
export function placeOf(node: EventTarget | null): Place | null {
  const marked = node instanceof Element ? node.closest<HTMLElement>('[data-element-id]') : null
  const elementId = marked?.dataset.elementId
  return !elementId ? null : { elementId, veld: marked?.dataset.veld ?? null }
}

/** The places around a node, the innermost first: a field, the row or group it is in, the item. */
export function placesAround(node: Element | null): readonly Place[] {
  const place = placeOf(node)
  if (!node || !place) return []
  return [place, ...placesAround(node.closest('[data-element-id]')?.parentElement ?? null)]
}
