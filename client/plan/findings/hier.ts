import { cell, type Store } from '../store.ts'
import type { Clock } from './clock.ts'
import { type FocusedPlace, placeOf } from './focusedPlace.ts'
import type { Place } from './place.ts'

/** Where somebody is on the page: the field entered last, or what has been scrolled to since. */
export interface Hier extends Store<Place | null> {
  /** Looks where the page is scrolled to, as long as nothing is known yet. */
  look(): void
  connect(): () => void
}

export function openHier(focus: FocusedPlace, clock: Clock, root: Document): Hier {
  const now = cell<Place | null>(focus.get())
  let cancel: (() => void) | null = null

  const focused = () => {
    const place = focus.get()
    if (place) now.set(place)
  }
  const scrolled = () => {
    cancel = null
    if (focus.get() && isInView(root.activeElement)) return
    const seen = placeAtThird(root)
    if (seen) now.set(seen)
  }
  const onScroll = () => {
    cancel ??= clock.soon(scrolled)
  }
  return {
    get: now.get,
    subscribe: now.subscribe,
    look: () => {
      if (!now.get()) onScroll()
    },
    connect() {
      const leave = focus.subscribe(focused)
      root.addEventListener('scroll', onScroll, { capture: true, passive: true })
      return () => {
        leave()
        root.removeEventListener('scroll', onScroll, { capture: true })
        cancel?.()
        cancel = null
      }
    },
  }
}

function isInView(node: Element | null): boolean {
  const box = node?.getBoundingClientRect()
  return box !== undefined && box.bottom > 0 && box.top < window.innerHeight
}

/** What stands a third from the top of the page, where a jump would have brought it, or next below that. */
function placeAtThird(root: Document): Place | null {
  const main = root.querySelector('main')?.getBoundingClientRect()
  if (!main) return null
  const x = main.left + main.width / 2
  for (let y = window.innerHeight / 3; y < (window.innerHeight * 2) / 3; y += 24) {
    const place = placeOf(root.elementFromPoint(x, y))
    if (place) return place
  }
  return null
}
