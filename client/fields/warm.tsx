import { createContext, useContext } from 'react'
import { usePlan } from '../plan/PlanContext.tsx'

/** False inside a card that is far from view: it shows its values as plain text and builds no controls yet. */
export const Warm = createContext(true)

/** Whether the fields here get controls: I may write, and the card is near enough to be used. */
export function useBewerkbaar(): boolean {
  const { mag } = usePlan()
  return useContext(Warm) && mag.schrijven
}
