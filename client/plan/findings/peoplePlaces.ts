import type { Aanwezige } from '../presenceStore.ts'
import type { Store } from '../store.ts'
import type { FocusedPlace } from './focusedPlace.ts'
import type { Place } from './place.ts'

/** Every field somebody is in: the one with focus here, and those of the other windows by their cursors. */
export function peoplePlaces(
  focus: FocusedPlace,
  presence: Store<readonly Aanwezige[]>,
  ownClientId: number,
): Store<readonly Place[]> {
  return {
    get() {
      const own = focus.get()
      const others = presence
        .get()
        .flatMap(one => (one.cursor && one.clientId !== ownClientId ? [one.cursor] : []))
      return own ? [own, ...others] : others
    },
    subscribe(listener) {
      const leave = [focus.subscribe(listener), presence.subscribe(listener)]
      return () => {
        for (const stop of leave) stop()
      }
    },
  }
}
