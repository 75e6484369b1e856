import type { RefusalCode } from '../../../shared/refusals.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { type SaveStatus, statusText } from '../../sync/saveStatus.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { SignInAgain } from './SignInAgain.tsx'
import { useCaretBack } from './useCaretBack.ts'
import type { ComingBack } from './useComingBack.ts'
import { WrittenActions } from './WrittenActions.tsx'

interface RefusedSheetProps extends RefusedProps, ComingBack {}
interface RefusedProps {
  readonly status: Extract<SaveStatus, { kind: 'refused' }>
  readonly onClose: () => void
}

/** When the server says no: why, over the page. What was typed stays where it is, also when this is closed. */
export function RefusedSheet({ status, onClose, ...coming }: RefusedSheetProps) {
  useCaretBack()
  if (status.code === 'niet-aangemeld')
    return <SignInAgain {...coming} text={statusText(status)} onClose={onClose} />
  return <Refused status={status} onClose={onClose} />
}

function Refused({ status, onClose }: RefusedProps) {
  const { planId } = usePlan()
  const { code, count } = status
  // What would be thrown away is to be kept first: Enter does that, never the throwing away.
  const dropsWords = count > 0 && isDropped(code)
  return (
    <Dialog
      title={titles[code] ?? 'Dit plan is hier niet meer bij te werken'}
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>Sluiten en tekst bekijken</Button>
          <Button
            icon="refresh"
            {...(!dropsWords && { kind: 'primary', 'data-focus-first': true })}
            onClick={() => void loadAnew(planId, code)}
          >
            {dropsWords ? 'Weggooien en herladen' : 'Herladen'}
          </Button>
        </>
      }
    >
      <p>{statusText(status)}</p>
      {dropsWords && <p>Dit kan niet meer in het plan komen. Bewaar het als u het nog nodig heeft.</p>}
      {count > 0 && (
        <p className="page__actions">
          <WrittenActions first={dropsWords} />
        </p>
      )}
    </Dialog>
  )
}

/** After these, loading the page again does not bring back what was not saved. */
const isDropped = (code: RefusalCode): boolean =>
  code === 'alleen-lezen' || code === 'plan-vervangen' || code === 'geen-toegang' || code === 'niet-gevonden'

async function loadAnew(planId: string, code: RefusalCode): Promise<void> {
  if (isDropped(code)) await (await import('../../localCopy/copies.ts')).wipePlan(planId).catch(() => {})
  location.reload()
}

const titles: Partial<Record<RefusalCode, string>> = {
  'te-oud': 'Er is een nieuwe versie',
  'alleen-lezen': 'U kunt dit plan niet meer wijzigen',
  'plan-beschadigd': 'Een deel van dit plan is beschadigd',
  'geen-toegang': 'U heeft geen toegang meer',
  'niet-gevonden': 'Dit plan is weggehaald',
  'plan-vervangen': 'Dit plan is vervangen',
}
