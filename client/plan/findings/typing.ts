import type { Clock } from './clock.ts'
import { isAbout, type Place, placeKey, valueAt } from './place.ts'
import type { Plekken } from './plekken.ts'

/** How long a field rests before what is missing in it may be said. */
export const restMilliseconds = 2000

/**
 * The fields that people are typing in: somebody is there, and what is written there changed in the last
 * two seconds. Leaving the field ends it at once.
 */
export interface Typing {
  /** Where people are now. */
  watch(places: readonly Place[]): void
  /** The plan has changed: sees which of those places did. */
  note(): void
  /** The root items in which, or in something nested in which, somebody is typing. */
  wortels(): ReadonlySet<string>
  holds(found: Place): boolean
  /** Milliseconds until the next field has rested; null when nobody is typing. */
  rest(): number | null
}

interface Watched {
  readonly place: Place
  value: unknown
  touched: number | null
}

export function openTyping(index: Plekken, clock: Clock): Typing {
  let watched = new Map<string, Watched>()

  const since = (one: Watched): number => (one.touched === null ? Infinity : clock.now() - one.touched)
  const busy = (): Watched[] => [...watched.values()].filter(one => since(one) < restMilliseconds)

  return {
    watch(places) {
      const before = watched
      watched = new Map()
      for (const place of places) {
        const key = placeKey(place.elementId, place.veld)
        const known = before.get(key)
        watched.set(key, known ?? { place, value: valueAt(index, place), touched: null })
      }
    },
    note() {
      for (const one of watched.values()) {
        const value = valueAt(index, one.place)
        if (value === one.value) continue
        one.value = value
        one.touched = clock.now()
      }
    },
    wortels: () => new Set(busy().map(one => index.get(one.place.elementId)?.wortelId ?? '')),
    holds: found => busy().some(one => isAbout(index, found, one.place)),
    rest() {
      const left = busy().map(one => restMilliseconds - since(one))
      return left.length > 0 ? Math.min(...left) : null
    },
  }
}
