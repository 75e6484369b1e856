import { useDradentelling, useOverleg } from '../plan/overleg/useOverleg.ts'
import { useMag } from '../plan/PlanContext.tsx'
import { IconButton } from '../ui/IconButton.tsx'

interface OpmerkingenKnopProps {
  readonly elementId: string
  /** What the item is called: `afspraak 3.1-A`. */
  readonly naam: string
}

/** How much is said about an item, as the way to it, and the way to say something. */
export function OpmerkingenKnop({ elementId, naam }: OpmerkingenKnopProps) {
  const { paneel } = useOverleg()
  const { open, ongelezen } = useDradentelling(elementId)
  const { reageren } = useMag()
  const aantal = `${open} ${open === 1 ? 'opmerking' : 'opmerkingen'}`
  return (
    <span className="opmerkingen-knop">
      {open > 0 && (
        <button
          type="button"
          className="meer-knop"
          aria-label={`${aantal} bij ${naam}${ongelezen > 0 ? `, ${ongelezen} ongelezen` : ''}`}
          data-ongelezen={ongelezen > 0}
          onClick={() => paneel.toonBij(elementId)}
        >
          {aantal}
        </button>
      )}
      {reageren && (
        <IconButton
          icon="comment"
          size={18}
          label={`Nieuwe opmerking bij ${naam}`}
          onClick={() => paneel.begin({ elementId, veld: null, anker: null })}
        />
      )}
    </span>
  )
}
