import { useEffect } from 'react'
import { whenIdle } from '../../plan/whenIdle.ts'

/** Fetches in a quiet moment what is needed when nothing can be fetched any more. */
export function useAtHand(): void {
  useEffect(
    () =>
      whenIdle(() => {
        // Without a connection whoever needs them asks again, and says that it did not work.
        void import('../../localCopy/localCopy.ts').catch(() => {})
        void import('../../localCopy/writtenText.ts').catch(() => {})
        void import('../PlansPage.tsx').catch(() => {})
      }),
    [],
  )
}
