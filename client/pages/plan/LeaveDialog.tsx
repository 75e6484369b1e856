import { useEffect, useState } from 'react'
import { usePlan } from '../../plan/PlanContext.tsx'
import { guardLeaving } from '../../route.ts'
import { statusText } from '../../sync/saveStatus.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { useSaveStatus } from './useSaveStatus.ts'

/** Asks before another page of ours takes the place of work that stands only in this window. */
export function LeaveDialog() {
  const plan = usePlan()
  const status = useSaveStatus()
  const [go, setGo] = useState<(() => void) | null>(null)
  useEffect(
    () =>
      guardLeaving(leave => {
        if (plan.atRisk() === 0) return true
        setGo(() => leave)
        return false
      }),
    [plan],
  )
  if (!go) return null
  const stay = () => setGo(null)
  return (
    <Dialog
      title="Nog niet alles is opgeslagen"
      onClose={stay}
      actions={
        <>
          <Button onClick={go}>Toch weggaan</Button>
          <Button kind="primary" data-focus-first onClick={stay}>
            Hier blijven
          </Button>
        </>
      }
    >
      <p>
        {plan.overleg.onverzonden() > 0 ? 'Een opmerking is nog niet verstuurd' : statusText(status)}. Als u
        nu weggaat, gaat verloren wat nog niet is opgeslagen.
      </p>
    </Dialog>
  )
}
