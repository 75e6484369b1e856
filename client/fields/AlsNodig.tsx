import { type ReactNode, useState } from 'react'
import { usePresenceAt } from '../plan/PlanContext.tsx'
import { useFindingIn } from './useFindingIn.ts'

interface AlsNodigProps {
  readonly elementId: string
  /** The fields of the row; the first is its own. */
  readonly velden: readonly [string, ...string[]]
  readonly leeg: boolean
  /** Whether everything is shown, the empty rows too. */
  readonly open: boolean
  readonly children: ReactNode
}

/**
 * A row that is rarely used: it shows when it is filled, when something is found in it, when somebody is
 * there, or when all rows are asked for. What shows stays until the rest is closed again: emptying a field
 * does not take it away from under one's hands.
 */
export function AlsNodig({ elementId, velden, leeg, open, children }: AlsNodigProps) {
  const gevonden = useFindingIn(elementId, velden)
  const bezet = usePresenceAt(elementId, velden[0]).length > 0
  const nodig = !leeg || gevonden || bezet
  const [was, setWas] = useState({ open, gezien: nodig })
  const gezien = (was.gezien && !(was.open && !open)) || nodig
  if (was.open !== open || was.gezien !== gezien) setWas({ open, gezien })
  return gezien || open ? children : null
}
