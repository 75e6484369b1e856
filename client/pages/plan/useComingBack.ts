import { useCallback, useEffect, useState } from 'react'
import { heardOfSignIn } from '../../account.ts'
import { type Ik, whoAmI } from '../../api.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { flash } from '../../ui/flash.ts'

export interface ComingBack {
  /** Who is signed in now, when that is somebody else. */
  readonly other: Ik | null
  /** Connects again, if this browser is signed in as the one who typed here. */
  back(): void
}

/** While one is signed out: comes back by itself when the same person signs in, in this tab or another. */
export function useComingBack(isSignedOut: boolean): ComingBack {
  const { ik, reconnect } = usePlan()
  const [other, setOther] = useState<Ik | null>(null)
  const look = useCallback(async () => {
    const now = await whoAmI().catch(() => null)
    setOther(now?.id === ik.id ? null : now)
    if (now?.id !== ik.id) return
    reconnect()
    flash('U bent weer aangemeld.')
  }, [ik, reconnect])
  const back = useCallback(() => void look(), [look])
  useEffect(() => (isSignedOut ? heardOfSignIn(back) : undefined), [isSignedOut, back])
  return { other, back }
}
