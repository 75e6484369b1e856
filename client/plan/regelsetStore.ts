import type { PlanRegelset } from '../api.ts'
import { cell, type Store } from './store.ts'

/** The criteria of an open plan. */
export interface RegelsetStore extends Store<PlanRegelset> {
  /** Asks the server for them anew; without a connection they stay as they are, and are asked for on return. */
  renew(): void
  /** Takes what the server answered; an older version than is known changes nothing. */
  take(regelset: PlanRegelset): void
}

export function regelsetStore(first: PlanRegelset, ask: () => Promise<PlanRegelset>): RegelsetStore {
  const now = cell(first)
  const take = (regelset: PlanRegelset) => {
    if (regelset.versie > now.get().versie) now.set(regelset)
  }
  return {
    get: now.get,
    subscribe: now.subscribe,
    take,
    renew: () => void ask().then(take, () => {}),
  }
}
