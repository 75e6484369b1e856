import { useFindings, useIsChecked } from '../../plan/findings.ts'
import { IconButton } from '../../ui/IconButton.tsx'

/** `onClose` is null where the panel is docked. */
export function PanelHead({ onClose }: { onClose: (() => void) | null }) {
  const aantal = useFindings().length
  const checked = useIsChecked()
  return (
    <div className="panel__head">
      <h2 className="panel__title">
        Criteria{' '}
        {checked && (
          <>
            <span aria-hidden="true">{aantal}</span>
            <span className="visually-hidden">
              , {aantal} {aantal === 1 ? 'melding' : 'meldingen'}
            </span>
          </>
        )}
      </h2>
      {onClose && <IconButton icon="close" label="Paneel sluiten" onClick={onClose} />}
    </div>
  )
}
