import { useState } from 'react'
import type { RefusalCode } from '../../../shared/refusals.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { statusText, useSaveStatus } from '../../sync/saveStatus.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { flash } from '../../ui/flash.ts'
import { SignInForm } from '../SignInForm.tsx'

/** When the server says no: why, over the page. What was typed stays where it is, also when this is closed. */
export function RefusedSheet() {
  const status = useSaveStatus()
  const [closed, setClosed] = useState<unknown>(null)
  if (status.kind !== 'refused' || closed === status.code) return null
  return <Sheet code={status.code} text={statusText(status)} onClose={() => setClosed(status.code)} />
}

function Sheet({ code, text, onClose }: { code: RefusalCode; text: string; onClose: () => void }) {
  const { reconnect } = usePlan()
  if (code === 'niet-aangemeld')
    return (
      <Dialog title="U bent afgemeld" onClose={onClose}>
        <p>{text} Wat u typte, blijft staan.</p>
        <SignInForm
          onDone={() => {
            reconnect()
            flash('U bent weer aangemeld.')
          }}
        />
      </Dialog>
    )
  return (
    <Dialog
      title={titles[code] ?? 'Dit plan is hier niet meer bij te werken'}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Sluiten en tekst bekijken</Button>
          <Button kind="primary" icon="refresh" onClick={() => location.reload()}>
            Herladen
          </Button>
        </>
      }
    >
      <p>{text}</p>
    </Dialog>
  )
}

const titles: Partial<Record<RefusalCode, string>> = {
  'te-oud': 'Er is een nieuwe versie',
  'rol-gewijzigd': 'Uw rol is gewijzigd',
  'alleen-lezen': 'U kunt dit plan niet meer wijzigen',
  'geen-toegang': 'U heeft geen toegang meer',
  'niet-gevonden': 'Dit plan is weggehaald',
  'opslag-mislukt': 'De server kan nu niet opslaan',
}
