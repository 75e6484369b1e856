import type { OpenPlan } from './openPlan.ts'
import { type Cell, cell } from './store.ts'

/** A version that somebody is about to make: the names that others have. */
export interface Versievraag {
  readonly namen: readonly string[]
}
interface Versiemaken {
  /** Null when nobody is about to. */
  readonly vraag: Cell<Versievraag | null>
  /** How many were made here: whoever lists versions looks again. */
  readonly gemaakt: Cell<number>
}

const known = new WeakMap<OpenPlan, Versiemaken>()

/** Making a version of an open plan. It is asked for in the panel, and asked about over the page. */
export function versiemakenVan(plan: OpenPlan): Versiemaken {
  const maken = known.get(plan) ?? { vraag: cell<Versievraag | null>(null), gemaakt: cell(0) }
  known.set(plan, maken)
  return maken
}
