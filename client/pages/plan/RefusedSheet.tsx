import type { RefusalCode } from '../../../shared/refusals.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { type SaveStatus, statusText } from '../../sync/saveStatus.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { downloadPlan } from './downloadPlan.ts'
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
  const plan = usePlan()
  const { code, count } = status
  const isPutBack = code === 'plan-vervangen'
  // What would be thrown away is to be kept first: Enter does that, never the throwing away.
  const dropsWords = isPutBack || (count > 0 && isDropped(code))
  // It is sent again by itself when there is room; loading the page anew would lose it.
  const mayWait = code === 'plan-vol'
  return (
    <Dialog
      title={titles[code] ?? 'Dit plan is hier niet meer bij te werken'}
      onClose={onClose}
      actions={
        <>
          <Button {...(mayWait && { kind: 'primary', 'data-focus-first': true })} onClick={onClose}>
            {mayWait ? 'Verder in het plan' : 'Sluiten en tekst bekijken'}
          </Button>
          {!mayWait && (
            <Button
              icon="refresh"
              {...(!dropsWords && { kind: 'primary', 'data-focus-first': true })}
              onClick={() => void loadAnew(plan.planId, code)}
            >
              {count > 0 && dropsWords ? 'Weggooien en herladen' : 'Herladen'}
            </Button>
          )}
        </>
      }
    >
      <p>{statusText(status)}</p>
      {dropsWords && <p>{isPutBack ? keepThis : keepWords}</p>}
      {(count > 0 || isPutBack) && (
        <p className="page__actions">
          {count > 0 && <WrittenActions first={dropsWords} />}
          {isPutBack && <WholePlan first={count === 0} />}
        </p>
      )}
    </Dialog>
  )
}

/** What others wrote since is nowhere else any more, when this is the last window that has it. */
function WholePlan({ first }: { first: boolean }) {
  const plan = usePlan()
  return (
    <Button
      icon="download"
      {...(first && { kind: 'primary', 'data-focus-first': true })}
      onClick={() => downloadPlan(plan)}
    >
      Download het plan zoals het hier staat
    </Button>
  )
}

const keepWords = 'Dit kan niet meer in het plan komen. Bewaar het als u het nog nodig heeft.'
const keepThis =
  'In dit venster staat het plan nog zoals het daarvoor was. Bewaar het als u er iets van nodig heeft: na het herladen is het hier weg.'

/** After these, loading the page again does not bring back what was not saved. */
const isDropped = (code: RefusalCode): boolean =>
  code === 'alleen-lezen' || code === 'plan-vervangen' || code === 'geen-toegang' || code === 'niet-gevonden'

async function loadAnew(planId: string, code: RefusalCode): Promise<void> {
  if (isDropped(code)) await (await import('../../localCopy/copies.ts')).wipePlan(planId).catch(() => {})
  location.reload()
}

const titles: Partial<Record<RefusalCode, string>> = {
  'plan-vol': 'Dit plan is vol',
  'te-oud': 'Er is een nieuwe versie',
  'alleen-lezen': 'U kunt dit plan niet meer wijzigen',
  'plan-beschadigd': 'Een deel van dit plan is beschadigd',
  'geen-toegang': 'U heeft geen toegang meer',
  'niet-gevonden': 'Dit plan is weggehaald',
  'plan-vervangen': 'Er is een reservekopie teruggezet',
}
