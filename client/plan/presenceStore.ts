import type { Awareness } from 'y-protocols/awareness'
import type { Cursor, Persoon, Presence } from '../../shared/presence.ts'
import { cell, KeyedListeners, type Store } from './store.ts'

/** One window in which somebody has the plan open, and where they are in it. */
export interface Aanwezige {
  readonly clientId: number
  readonly persoon: Persoon
  /** The field they are in. */
  readonly cursor: Cursor | null
  /** What they have before them while they are in no field. */
  readonly leest?: Cursor
  /** True for one's own person, in this window or another. */
  readonly zelf: boolean
}

/** Who is here, a window each. `at` gives the other persons at a place, and tells only that place of a change. */
export interface PresenceStore extends Store<readonly Aanwezige[]> {
  /** Where one is oneself, in this window; known here before it is sent. */
  readonly own: Store<Cursor | null>
  setCursor(cursor: Cursor | null): void
  /** What one has before one, told while one is in no field, and not often. */
  setLeest(elementId: string, veld: string | null): void
  /** No longer anywhere, unless one is already at another place than this. */
  leave(elementId: string, veld: string): void
  at(elementId: string, veld?: string): readonly Aanwezige[]
  listenAt(elementId: string, veld: string | undefined, listener: () => void): () => void
  close(): void
}

const niemand: readonly Aanwezige[] = Object.freeze([])
/** A caret is sent at most this often; its relative positions hold while others type. */
const throttleMs = 80
/** What one has before one changes while one scrolls: it is told once that has gone on for this long. */
const readingMs = 3_000

export function presenceStore(awareness: Awareness, ik: Persoon): PresenceStore {
  const all = cell<readonly Aanwezige[]>(niemand)
  const places = openPlaces()
  const read = () => {
    const now = readAll(awareness, ik, all.get())
    places.update(now)
    all.set(now)
  }
  awareness.on('change', read)
  const own = ownCursor(awareness)
  awareness.setLocalState({ persoon: ik, cursor: null } satisfies Presence)
  return {
    get: all.get,
    subscribe: all.subscribe,
    at: places.at,
    listenAt: places.listenAt,
    own: own.cursor,
    setCursor: own.set,
    setLeest: own.reads,
    leave: own.leave,
    close: () => {
      own.close()
      awareness.off('change', read)
    },
  }
}

type Places = ReadonlyMap<string, readonly Aanwezige[]>

function openPlaces(): Pick<PresenceStore, 'at' | 'listenAt'> & { update(all: readonly Aanwezige[]): void } {
  const listeners = new KeyedListeners()
  let places: Places = new Map()
  return {
    at: (elementId, veld) => places.get(keyOf(elementId, veld)) ?? niemand,
    listenAt: (elementId, veld, listener) => listeners.add(keyOf(elementId, veld), listener),
    update: all => {
      const before = places
      const now = byPlace(all, before)
      places = now
      const keys = [...new Set([...before.keys(), ...now.keys()])]
      listeners.notify(keys.filter(key => before.get(key) !== now.get(key)))
    },
  }
}

function readAll(awareness: Awareness, ik: Persoon, before: readonly Aanwezige[]): readonly Aanwezige[] {
  const known = new Map(before.map(one => [one.clientId, one]))
  const now = [...awareness.getStates()].flatMap(([clientId, state]): Aanwezige[] => {
    const { persoon, cursor = null } = state as Presence
    const eigen = clientId === awareness.clientID
    if (!eigen && !persoon) return []
    const wie = eigen || !persoon ? ik : persoon
    const waar = cursor?.leest ? { cursor: null, leest: cursor } : { cursor }
    return [sharedWith(known.get(clientId), { clientId, persoon: wie, ...waar, zelf: wie.id === ik.id })]
  })
  return now.length === before.length && now.every((one, index) => one === before[index]) ? before : now
}

const sharedWith = (before: Aanwezige | undefined, now: Aanwezige): Aanwezige =>
  before && JSON.stringify(before) === JSON.stringify(now) ? before : now

const keyOf = (elementId: string, veld?: string): string =>
  veld === undefined ? elementId : `${elementId}\n${veld}`

/** Others by element and by field, one window a person. A list stays the same object while its persons do. */
function byPlace(all: readonly Aanwezige[], before: Places): Places {
  const places = new Map<string, Aanwezige[]>()
  for (const one of all) {
    if (one.zelf || !one.cursor) continue
    for (const key of [keyOf(one.cursor.elementId), keyOf(one.cursor.elementId, one.cursor.veld)]) {
      const here = places.get(key) ?? []
      places.set(key, here)
      if (!here.some(other => other.persoon.id === one.persoon.id)) here.push(one)
    }
  }
  return new Map([...places].map(([key, here]) => [key, keepList(before.get(key), here)]))
}

function keepList(before: readonly Aanwezige[] | undefined, now: readonly Aanwezige[]): readonly Aanwezige[] {
  const same =
    before?.length === now.length &&
    now.every(
      (one, index) =>
        JSON.stringify(one.persoon) === JSON.stringify(before[index]?.persoon) &&
        one.cursor?.veld === before[index]?.cursor?.veld,
    )
  return same && before ? before : now
}

/** One entry per person, the window with a cursor first, in order of name. */
export function perPersoon(all: readonly Aanwezige[]): readonly Aanwezige[] {
  const persons = new Map<string, Aanwezige>()
  for (const one of all) {
    const known = persons.get(one.persoon.id)
    if (!known || (!known.cursor && one.cursor)) persons.set(one.persoon.id, one)
  }
  return [...persons.values()].sort((a, b) => a.persoon.naam.localeCompare(b.persoon.naam, 'nl'))
}

interface OwnCursor {
  readonly cursor: Store<Cursor | null>
  set(cursor: Cursor | null): void
  reads(elementId: string, veld: string | null): void
  leave(elementId: string, veld: string): void
  close(): void
}

/** Sends the first change at once and then the latest, at most one per `throttleMs`. */
function ownCursor(awareness: Awareness): OwnCursor {
  const cursor = cell<Cursor | null>(null)
  let sent = 'null'
  let timer: ReturnType<typeof setTimeout> | null = null
  let leest: Cursor | null = null
  let rest: ReturnType<typeof setTimeout> | null = null
  const send = () => {
    timer = null
    const waar = cursor.get() ?? leest
    const next = JSON.stringify(waar)
    if (next === sent) return
    sent = next
    timer = setTimeout(send, throttleMs)
    awareness.setLocalStateField('cursor', waar)
  }
  const set = (next: Cursor | null) => {
    cursor.set(next)
    if (timer === null) send()
  }
  return {
    cursor,
    set,
    reads: (elementId, veld) => {
      leest = { elementId, veld: veld ?? '', leest: true }
      rest ??= setTimeout(() => {
        rest = null
        if (timer === null) send()
      }, readingMs)
    },
    leave: (elementId, veld) => {
      const now = cursor.get()
      if (now?.elementId === elementId && now.veld === veld) set(null)
    },
    close: () => {
      for (const one of [timer, rest]) if (one !== null) clearTimeout(one)
    },
  }
}
