import { useCallback, useSyncExternalStore } from 'react'
import type { Draad } from '../../../shared/overleg/draad.ts'
import { usePlan } from '../PlanContext.tsx'
import type { Overleg } from './overleg.ts'
import type { Dradentelling } from './tellingen.ts'

export { alleDraden } from './tellingen.ts'

export const useOverleg = (): Overleg => usePlan().overleg

/** A draad as it is now; redraws only with that draad. */
export function useDraad(id: string): Draad | undefined {
  const overleg = useOverleg()
  const subscribe = useCallback((listener: () => void) => overleg.listenOne(id, listener), [overleg, id])
  return useSyncExternalStore(subscribe, () => overleg.one(id))
}

/** The draden at an item and its fields, or at one field of it. */
export function useDradenAt(elementId: string, veld?: string): readonly Draad[] {
  const overleg = useOverleg()
  const subscribe = useCallback(
    (listener: () => void) => overleg.listenAt(elementId, veld, listener),
    [overleg, elementId, veld],
  )
  return useSyncExternalStore(subscribe, () => overleg.at(elementId, veld))
}

/** How many draden there are at an item with all that is nested in it; redraws only with that count. */
export function useDradentelling(groepId: string): Dradentelling {
  const { tellingen } = useOverleg()
  const subscribe = useCallback(
    (listener: () => void) => tellingen.listenAt(groepId, listener),
    [tellingen, groepId],
  )
  return useSyncExternalStore(subscribe, () => tellingen.at(groepId))
}
