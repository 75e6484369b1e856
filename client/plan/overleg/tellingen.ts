import { type Draad, isOngelezen, isOpen } from '../../../shared/overleg/draad.ts'
import { KeyedListeners, type Store } from '../store.ts'
import type { Plaats } from './plaatsing.ts'

/** The draden at an item: those that are open, and those with something one has not seen. */
export interface Dradentelling {
  readonly open: number
  readonly ongelezen: number
}

/** Counts by the item and by the line of the outline; the whole map is another one when any count is. */
export interface Tellingen extends Store<ReadonlyMap<string, Dradentelling>> {
  at(id: string): Dradentelling
  listenAt(id: string, listener: () => void): () => void
}

/** The id under which all draden of the plan are counted. */
export const alleDraden = 'alle draden'

export const geenDraden: Dradentelling = Object.freeze({ open: 0, ongelezen: 0 })

export const plusTelling = (a: Dradentelling, b: Dradentelling): Dradentelling => ({
  open: a.open + b.open,
  ongelezen: a.ongelezen + b.ongelezen,
})

export function tellingen(draden: Store<readonly Draad[]>, plaatsVan: (draad: Draad) => Plaats): Tellingen {
  const keyed = new KeyedListeners()
  const listeners = new Set<() => void>()
  let counted: readonly Draad[] | null = null
  let now: ReadonlyMap<string, Dradentelling> = new Map()
  const get = () => {
    const all = draden.get()
    if (all === counted) return now
    counted = all
    now = keep(now, count(all, plaatsVan))
    return now
  }
  draden.subscribe(() => {
    const before = now
    const after = get()
    if (after === before) return
    const ids = [...new Set([...before.keys(), ...after.keys()])]
    keyed.notify(ids.filter(id => before.get(id) !== after.get(id)))
    for (const listener of [...listeners]) listener()
  })
  return {
    get,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    at: id => get().get(id) ?? geenDraden,
    listenAt: (id, listener) => keyed.add(id, listener),
  }
}

function count(all: readonly Draad[], plaatsVan: (draad: Draad) => Plaats): Map<string, Dradentelling> {
  const counts = new Map<string, Dradentelling>()
  for (const draad of all) {
    const one = { open: isOpen(draad) ? 1 : 0, ongelezen: isOngelezen(draad) ? 1 : 0 }
    if (one.open + one.ongelezen === 0) continue
    const { groepId, rijId } = plaatsVan(draad)
    for (const id of new Set([alleDraden, groepId, rijId]))
      counts.set(id, plusTelling(counts.get(id) ?? geenDraden, one))
  }
  return counts
}

function keep(
  before: ReadonlyMap<string, Dradentelling>,
  now: Map<string, Dradentelling>,
): ReadonlyMap<string, Dradentelling> {
  let same = before.size === now.size
  for (const [id, telling] of now) {
    const was = before.get(id)
    if (was?.open === telling.open && was.ongelezen === telling.ongelezen) now.set(id, was)
    else same = false
  }
  return same ? before : now
}
