import { useSyncExternalStore } from 'react'
import { usePlan } from '../../plan/PlanContext.tsx'
import type { SaveStatus } from '../../sync/saveStatus.ts'

/** The save status of the open plan. */
export function useSaveStatus(): SaveStatus {
  const { status } = usePlan()
  return useSyncExternalStore(status.subscribe, status.get)
}
