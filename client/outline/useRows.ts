import { useState, useSyncExternalStore } from 'react'
import { usePlan } from '../plan/PlanContext.tsx'
import { keepRows, type OutlineRow } from './outlineRows.ts'

/** Every row of the outline; another array only when a title, the order or the numbering changed. */
export function useRows(): readonly OutlineRow[] {
  const { store } = usePlan()
  const [keep] = useState(keepRows)
  return useSyncExternalStore(store.subscribe, () => keep(store.get()))
}
