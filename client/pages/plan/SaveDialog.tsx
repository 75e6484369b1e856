import { OwnDevice } from '../../localCopy/OwnDevice.tsx'
import { useMag, usePlan } from '../../plan/PlanContext.tsx'
import { statusText } from '../../sync/saveStatus.ts'
import { useSaveStatus } from './useSaveStatus.ts'
import '../../styles/local-copy.css'
import { Dialog } from '../../ui/Dialog.tsx'
import { WrittenActions } from './WrittenActions.tsx'

/** How one's work is kept, and the choice to keep a copy of it on this device. */
export function SaveDialog({ onClose }: { onClose: () => void }) {
  const status = useSaveStatus()
  const { schrijven } = useMag()
  const { unconfirmed } = usePlan()
  const isBetween = status.kind !== 'saved' && status.kind !== 'saving' && unconfirmed() > 0
  return (
    <Dialog title="Opslaan" onClose={onClose}>
      <p>
        {statusText(status).replace(/\.?$/, '.')}
        {schrijven &&
          ' Wat u typt, gaat meteen naar de server. ‘Opgeslagen’ betekent dat het daar op schijf staat.'}
      </p>
      {isBetween && (
        <p className="page__actions">
          <WrittenActions />
        </p>
      )}
      <OwnDevice />
    </Dialog>
  )
}
