import * as Y from 'yjs'
import type { Head } from '../../shared/head.ts'
import { type PlanStore, planStore } from './planStore.ts'

/** A plan as it was on the server a moment ago, read; nothing is connected to it yet. */
export interface BegunPlan {
  readonly doc: Y.Doc
  readonly store: PlanStore
  /** Which lineage it is of, and how far; null when nobody said. */
  readonly head: Head | null
}

/** Reads the state of a plan, a Yjs update. The most that the page computes before somebody can type. */
export function beginPlan(update?: Uint8Array, head: Head | null = null): BegunPlan {
  const doc = new Y.Doc()
  // Before anything listens: it is nobody's change.
  if (update) Y.applyUpdate(doc, update)
  return { doc, store: planStore(doc), head }
}

/** Adds what is known of it from elsewhere: nothing is connected yet, so that is nobody's change either. */
export function addToBegun(begun: BegunPlan, updates: readonly Uint8Array[]): BegunPlan {
  begun.doc.transact(() => {
    for (const update of updates) Y.applyUpdate(begun.doc, update)
  })
  return begun
}

/** The same, or when that was closed already a new one that says the same: in development React opens twice. */
export const stillOpen = (begun: BegunPlan): BegunPlan =>
  begun.doc.isDestroyed ? beginPlan(Y.encodeStateAsUpdate(begun.doc), begun.head) : begun
