import { useCallback, useSyncExternalStore } from 'react'
import type { Draad } from '../../../shared/overleg/draad.ts'
import { fieldOf } from '../elementIndex.ts'
import type { OpenPlan } from '../openPlan.ts'
import { usePlan } from '../PlanContext.tsx'
import { useDradenAt } from './useOverleg.ts'

/** The draden at fields of an item: of a group at the fields in it as well, of a list at the items in it. */
export function useDradenIn(elementId: string, velden: readonly string[]): readonly Draad[] {
  const plan = usePlan()
  const draden = useDradenAt(elementId)
  const inLijst = useDradenOf(plan, useIdsIn(plan, elementId, velden))
  const here = draden.filter(draad => velden.some(veld => `${draad.veld}.`.startsWith(`${veld}.`)))
  return inLijst.length === 0 ? here : [...here, ...inLijst]
}

const none: readonly Draad[] = Object.freeze([])

/** Redraws when the draden at one of these items change. */
function useDradenOf({ overleg }: OpenPlan, ids: string): readonly Draad[] {
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = split(ids).map(id => overleg.listenAt(id, undefined, listener))
      return () => {
        for (const stop of stops) stop()
      }
    },
    [overleg, ids],
  )
  const draden = () => split(ids).flatMap(id => overleg.at(id))
  const revs = useSyncExternalStore(subscribe, () =>
    draden()
      .map(one => `${one.id} ${one.rev}`)
      .join(),
  )
  return revs === '' ? none : draden()
}

const split = (ids: string): readonly string[] => (ids === '' ? [] : ids.split(' '))

/** The ids of the items in those of the fields that are lists. */
function useIdsIn({ store }: OpenPlan, elementId: string, velden: readonly string[]): string {
  const subscribe = useCallback(
    (listener: () => void) => store.listen(elementId, listener),
    [store, elementId],
  )
  return useSyncExternalStore(subscribe, () =>
    velden
      .flatMap(veld => {
        const lijst = fieldOf(store.element(elementId), veld)
        return Array.isArray(lijst) ? lijst.flatMap((item: { id?: string }) => item.id ?? []) : []
      })
      .join(' '),
  )
}
