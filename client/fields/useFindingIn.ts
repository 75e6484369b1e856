import { useCallback, useSyncExternalStore } from 'react'
import { useMeldingen } from '../plan/findings.ts'

/** Whether anything is found in one of these fields. `velden` is the same array each time. */
export function useFindingIn(elementId: string, velden: readonly string[]): boolean {
  const store = useMeldingen()?.store
  const subscribe = useCallback(
    (listener: () => void) => {
      const stops = velden.map(veld => store?.listenAt(elementId, veld, listener))
      return () => {
        for (const stop of stops) stop?.()
      }
    },
    [store, elementId, velden],
  )
  return useSyncExternalStore(subscribe, () =>
    velden.some(veld => (store?.at(elementId, veld).length ?? 0) > 0),
  )
}
