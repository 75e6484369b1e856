import { useEffect } from 'react'
import { useMeldingen } from '../../plan/findings.ts'
import { usePlan } from '../../plan/PlanContext.tsx'

/** Tells the others which item one has before one: who only reads is in no field. */
export function useLeest(): void {
  const { presence, store } = usePlan()
  const meldingen = useMeldingen()
  useEffect(() => {
    if (!meldingen) return
    const { hier, store: found } = meldingen
    const tell = () => {
      const place = hier.get()
      const wortelId = found.plekken.get(place?.elementId ?? '')?.wortelId
      if (place && wortelId) presence.setLeest(wortelId, wortelId === store.get().id ? place.veld : null)
    }
    tell()
    return hier.subscribe(tell)
  }, [presence, store, meldingen])
}
