import { useEffect } from 'react'
import { usePlan } from '../../plan/PlanContext.tsx'
import { whenIdle } from '../../plan/whenIdle.ts'
import { fetchOpmerkingen } from './Paneel.tsx'

/** Fetches in a quiet moment what is said about the plan, and what is needed when nothing can be fetched any more. */
export function useAtHand(): void {
  const { overleg } = usePlan()
  useEffect(
    () =>
      whenIdle(() => {
        overleg.renew()
        // Without a connection whoever needs them asks again, and says that it did not work.
        void import('../../localCopy/localCopy.ts').catch(() => {})
        void import('../../localCopy/writtenText.ts').catch(() => {})
        void import('../PlansPage.tsx').catch(() => {})
        void fetchOpmerkingen().catch(() => {})
      }),
    [overleg],
  )
}
