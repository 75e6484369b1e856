import { usePlanValue } from '../../plan/PlanContext.tsx'
import { Avatars } from '../../presence/Avatars.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { useLater } from '../useLater.ts'
import { PlanMenu } from './PlanMenu.tsx'
import { SaveMark } from './SaveMark.tsx'
import type { Dialoog } from './useParts.ts'
import { VersionChip } from './VersionChip.tsx'

const loadBel = async () => (await import('./PlanBel.tsx')).PlanBel

/** A part that is not docked, and the button that shows it. */
interface Togglable {
  readonly open: boolean
  readonly onToggle: () => void
}
interface PlanBarProps {
  readonly outline: Togglable | null
  readonly panel: Togglable | null
  readonly show: (dialoog: Dialoog) => void
}

export function PlanBar({ outline, panel, show }: PlanBarProps) {
  const titel = usePlanValue(plan => plan.titel.plat)
  const regio = usePlanValue(plan => plan.regio.naam)
  const Bel = useLater(loadBel)
  return (
    <header className="plan-bar" data-region>
      {outline ? (
        <IconButton
          icon="menu"
          label="Inhoud"
          aria-expanded={outline.open}
          aria-controls="inhoud"
          onClick={outline.onToggle}
        />
      ) : (
        <a className="icon-button" href="/plannen" aria-label="Mijn plannen" title="Mijn plannen">
          <Icon name="arrowLeft" />
        </a>
      )}
      <div className="plan-bar__names">
        <span className="plan-bar__region">{regio || 'Regioplan'}</span>
        <h1 className="plan-bar__title" title={titel}>
          {titel.trim() || 'Plan zonder titel'}
        </h1>
      </div>
      <VersionChip />
      <SaveMark onOpen={() => show('opslaan')} />
      <div className="plan-bar__end">
        <Avatars />
        <span className="bel-plek">{Bel && <Bel />}</span>
        {panel && (
          <IconButton
            icon="panel"
            label="Criteria, opmerkingen en versies"
            aria-expanded={panel.open}
            aria-controls="meldingen"
            onClick={panel.onToggle}
          />
        )}
        <PlanMenu show={show} />
      </div>
    </header>
  )
}
