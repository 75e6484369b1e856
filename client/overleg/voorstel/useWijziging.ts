import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { Draad } from '../../../shared/overleg/draad.ts'
import type { Voorstel } from '../../../shared/overleg/voorstel.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { ankersOf } from '../anker/ankersOf.ts'
import { type Wijziging, wijzigingVan } from './wijziging.ts'

/** What a voorstel would change now; redraws only when that is something else. */
export function useWijziging(draad: Draad, voorstel: Voorstel): Wijziging {
  const plan = usePlan()
  const ankers = ankersOf(plan)
  const last = useRef<{ key: string; wijziging: Wijziging } | null>(null)
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = [plan.store.listen(draad.elementId, listener), ankers.standen.subscribe(listener)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [plan, ankers, draad.elementId],
  )
  return useSyncExternalStore(subscribe, () => {
    const wijziging = wijzigingVan(plan.store.get(), draad, voorstel, ankers.stand(draad))
    // Where exactly the words stand is looked up again when it matters.
    const key = JSON.stringify({ ...wijziging, bereik: wijziging.bereik !== null })
    if (last.current?.key !== key) last.current = { key, wijziging }
    return last.current.wijziging
  })
}
