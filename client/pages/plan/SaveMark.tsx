import { usePlanValue } from '../../plan/PlanContext.tsx'
import { type SaveStatus, statusText } from '../../sync/saveStatus.ts'
import { Icon, type IconName } from '../../ui/Icon.tsx'
import { useSaveStatus } from './useSaveStatus.ts'

/** How one's work stands, always in view: in words, with an icon of its own shape. Tells more when it is pressed. */
export function SaveMark({ onOpen }: { onOpen: () => void }) {
  const status = useSaveStatus()
  const nummer = usePlanValue(plan => plan.versie.nummer)
  const icon = icons[status.kind]
  const text = statusText(status)
  return (
    <button
      type="button"
      className={`save-mark save-mark--${status.kind}`}
      title={text}
      aria-haspopup="dialog"
      onClick={onOpen}
    >
      {icon ? <Icon name={icon} size={16} /> : <span className="save-mark__dot" aria-hidden="true" />}
      <span className="save-mark__text">{status.kind === 'refused' ? 'Niet opgeslagen' : text}</span>
      {nummer && <span className="save-mark__version">· {nummer}</span>}
    </button>
  )
}

const icons: Readonly<Record<SaveStatus['kind'], IconName | null>> = {
  loading: 'refresh',
  saved: null,
  saving: 'refresh',
  offline: 'offline',
  stalled: 'circleAlert',
  refused: 'circleAlert',
  readOnly: 'eye',
}
