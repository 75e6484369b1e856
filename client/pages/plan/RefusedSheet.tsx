import { useState } from 'react'
import type { RefusalCode } from '../../../shared/refusals.ts'
import { statusText, useSaveStatus } from '../../sync/saveStatus.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { useCaretBack } from './useCaretBack.ts'

/** When the server says no: why, over the page. What was typed stays where it is, also when this is closed. */
export function RefusedSheet() {
  const status = useSaveStatus()
  const [closed, setClosed] = useState<unknown>(null)
  if (status.kind !== 'refused' || closed === status.code) return null
  return <Sheet code={status.code} text={statusText(status)} onClose={() => setClosed(status.code)} />
}

function Sheet({ code, text, onClose }: { code: RefusalCode; text: string; onClose: () => void }) {
  useCaretBack()
  if (code === 'niet-aangemeld') return <SignInAgain text={text} onClose={onClose} />
  return (
    <Dialog
      title={titles[code] ?? 'Dit plan is hier niet meer bij te werken'}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Sluiten en tekst bekijken</Button>
          <Button kind="primary" icon="refresh" data-focus-first onClick={() => location.reload()}>
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
