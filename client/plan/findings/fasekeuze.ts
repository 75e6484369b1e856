import type { Plan } from '../../../shared/plan/plan.ts'
import { faseVan, type Keuzefase } from '../../../shared/rules/keuzefasen.ts'
import { cell, type Store } from '../store.ts'

/** The phase the findings are shown for: the plan's own by its version, until somebody chooses another. */
export interface Fasekeuze extends Store<Keuzefase> {
  kies(fase: Keuzefase): void
  /** The phase the plan itself is in. */
  eigen(): Keuzefase
  /** Takes the phase from the plan again, once its version has changed. */
  renew(): void
}

export function openFasekeuze(plan: Store<Plan>): Fasekeuze {
  const eigen = () => faseVan(plan.get().versie.nummer)
  let gekozen: Keuzefase | null = null
  const nu = cell<Keuzefase>(eigen())
  return {
    get: nu.get,
    subscribe: nu.subscribe,
    kies: fase => {
      gekozen = fase
      nu.set(fase)
    },
    eigen,
    renew: () => nu.set(gekozen ?? eigen()),
  }
}
