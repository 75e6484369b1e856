import type * as Y from 'yjs'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { type ElementIndex, updateIndex } from './elementIndex.ts'
import { KeyedListeners, type Store } from './store.ts'

/**
 * The plan of a doc: read once per transaction, and what did not change stays the same object. Besides the
 * whole, each item can be listened to by its id, so that a keystroke wakes one card among a thousand.
 */
export interface PlanStore extends Store<Plan> {
  /** The item with this id, at any depth, or the plan itself. Undefined while it is not in the plan. */
  element(id: string): unknown
  /** Calls when `element(id)` has become another object. */
  listen(id: string, listener: () => void): () => void
  close(): void
}

export function planStore(doc: Y.Doc): PlanStore {
  let plan = readPlan(doc)
  const index: ElementIndex = new Map()
  updateIndex(index, undefined, plan)
  const listeners = new Set<() => void>()
  const byId = new KeyedListeners()
  const read = () => {
    const next = readPlan(doc, plan)
    if (next === plan) return
    const changed = updateIndex(index, plan, next)
    plan = next
    byId.notify(changed)
    for (const listener of [...listeners]) listener()
  }
  doc.on('afterTransaction', read)
  return {
    get: () => plan,
    subscribe: listener => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    element: id => index.get(id),
    listen: (id, listener) => byId.add(id, listener),
    close: () => doc.off('afterTransaction', read),
  }
}
