import type { Draad } from '../../../shared/overleg/draad.ts'
import { cell, KeyedListeners, type Store } from '../store.ts'

/** Draden by id and by place. Whoever listens at one of them hears of that one only. */
export interface DraadRijen extends Store<readonly Draad[]> {
  one(id: string): Draad | undefined
  listenOne(id: string, listener: () => void): () => void
  /** Those at an item and its fields, or at one field of it. */
  at(elementId: string, veld?: string): readonly Draad[]
  listenAt(elementId: string, veld: string | undefined, listener: () => void): () => void
  /** Puts these in the place of what they were, and takes out what is named in `weg`; tells once. */
  put(draden: readonly Draad[], weg?: readonly string[]): void
}

const none: readonly Draad[] = Object.freeze([])

export function draadRijen(): DraadRijen {
  const byId = new Map<string, Draad>()
  const byPlace = new Map<string, readonly Draad[]>()
  const all = cell<readonly Draad[]>(none)
  const listeners = new KeyedListeners()

  function replace(before: Draad | undefined, now: Draad | undefined, changed: Set<string>): void {
    const [was, is] = [before ? placesOf(before) : [], now ? placesOf(now) : []]
    for (const key of new Set([...was, ...is])) {
      const here = byPlace.get(key) ?? none
      const stays = before && now && was.includes(key) && is.includes(key)
      byPlace.set(
        key,
        stays
          ? here.map(one => (one === before ? now : one))
          : [...here.filter(one => one !== before), ...(now && is.includes(key) ? [now] : [])],
      )
      changed.add(key)
    }
  }

  function put(draden: readonly Draad[], weg: readonly string[] = []): void {
    const changed = new Set<string>()
    for (const draad of draden) {
      replace(byId.get(draad.id), draad, changed)
      byId.set(draad.id, draad)
      changed.add(oneKey(draad.id))
    }
    for (const id of weg) {
      replace(byId.get(id), undefined, changed)
      if (byId.delete(id)) changed.add(oneKey(id))
    }
    if (changed.size === 0) return
    all.set([...byId.values()])
    listeners.notify(changed)
  }

  return {
    get: all.get,
    subscribe: all.subscribe,
    one: id => byId.get(id),
    listenOne: (id, listener) => listeners.add(oneKey(id), listener),
    at: (elementId, veld) => byPlace.get(placeKey(elementId, veld)) ?? none,
    listenAt: (elementId, veld, listener) => listeners.add(placeKey(elementId, veld), listener),
    put,
  }
}

const oneKey = (id: string): string => `draad ${id}`
const placeKey = (elementId: string, veld?: string): string =>
  veld === undefined ? `bij ${elementId}` : `bij ${elementId}\n${veld}`

const placesOf = ({ elementId, veld }: Draad): readonly string[] =>
  veld === null ? [placeKey(elementId)] : [placeKey(elementId), placeKey(elementId, veld)]
