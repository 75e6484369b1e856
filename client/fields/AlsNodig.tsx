import { type ReactNode, useState } from 'react'
import { usePresenceAt } from '../plan/PlanContext.tsx'
import { useFindingIn } from './useFindingIn.ts'
import { useGesprekIn } from './useGesprekIn.ts'

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
 * A row that is rarely used: it shows when it is filled, when something is found or said in it, when somebody is
 * there, or when all rows are asked for. What shows stays until the rest is closed again: emptying a field
 * does not take it away from under one's hands.
 */
export function AlsNodig(props: AlsNodigProps) {
  const { leeg, open, children } = props
  const [was, setWas] = useState({ open, gevuld: !leeg })
  const gevuld = !leeg || (was.gevuld && !(was.open && !open))
  if (was.open !== open || was.gevuld !== gevuld) setWas({ open, gevuld })
  return gevuld || open ? children : <AlsGevonden {...props} />
}

/** An empty row: shows from the moment that something is found or said in it or somebody is there. */
function AlsGevonden({ elementId, velden, children }: AlsNodigProps) {
  const gevonden = useFindingIn(elementId, velden)
  const besproken = useGesprekIn(elementId, velden)
  const bezet = usePresenceAt(elementId, velden[0]).length > 0
  const [gezien, setGezien] = useState(false)
  const nodig = gevonden || besproken || bezet
  if (nodig && !gezien) setGezien(true)
  return nodig || gezien ? children : null
}
