import { type KeyboardEvent, memo, useState } from 'react'
import { afspraak as declaratie } from '../../shared/plan/afspraak.ts'
import { ProseField } from '../editor/ProseField.tsx'
import { OpmerkingenKnop } from '../fields/OpmerkingenKnop.tsx'
import { richtingVan } from '../fields/useStap.ts'
import { VeldMelding } from '../fields/VeldMelding.tsx'
import { Verwijderd } from '../fields/Verwijderd.tsx'
import { VoorstelKnop } from '../fields/VoorstelKnop.tsx'
import { BijVeld } from '../plan/overleg/BijVeld.tsx'
import { useAfspraak, useMag, usePlan } from '../plan/PlanContext.tsx'
import { AfspraakRijen } from './AfspraakRijen.tsx'
import { Greep } from './Greep.tsx'
import { KaartMenu } from './KaartMenu.tsx'
import { StatusChip } from './StatusChip.tsx'
import { statusVan, toezeggingen } from './status.ts'
import { useVerplaats } from './useVerplaats.ts'
import '../styles/cards.css'

interface AfspraakKaartProps {
  readonly id: string
  /** Its code, `3.1-A`; empty while it lies in the Prullenbak under somebody's hands. */
  readonly code: string
}

/** One regio-afspraak. Draws again when that afspraak changes, and for nothing else. */
export const AfspraakKaart = memo(function AfspraakKaart({ id, code }: AfspraakKaartProps) {
  const afspraak = useAfspraak(id)
  const { store } = usePlan()
  const { stapAfspraak } = useVerplaats()
  const [open, setOpen] = useState(false)
  if (!afspraak) return null
  const weg = store.element(id) === undefined
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const richting = richtingVan(event)
    if (!richting || weg) return
    event.preventDefault()
    event.stopPropagation()
    stapAfspraak(id, richting)
  }
  return (
    <article
      className={`afspraak-kaart ${weg ? 'afspraak-kaart--weg' : ''}`}
      aria-label={`Afspraak ${code} ${afspraak.titel.plat}`}
      tabIndex={-1}
      data-element-id={id}
      data-blok={id}
      data-kaart={id}
      onKeyDownCapture={onKeyDownCapture}
    >
      {weg && <Verwijderd id={id} />}
      <header className="afspraak-kaart__kop">
        <Greep id={id} soort="afspraak" />
        <span className="afspraak-kaart__code">{code}</span>
        <h4 className="afspraak-kaart__titel">
          <ProseField
            elementId={id}
            veld="titel"
            kind="regel"
            label={declaratie.velden.titel.label}
            leeg="Naam van de afspraak"
          />
        </h4>
        <StatusChip status={statusVan(afspraak.partijen)} />
      </header>
      <VeldMelding elementId={id} veld="titel" leeg={false} />
      <VeldMelding elementId={id} veld={null} leeg={false} />
      <BijVeld elementId={id} veld="titel" />
      <BijVeld elementId={id} veld={null} />
      <AfspraakRijen afspraak={afspraak} open={open} />
      <footer className="afspraak-kaart__voet">
        <span className="afspraak-kaart__stand">
          <OpmerkingenKnop elementId={id} naam={`afspraak ${code}`} />
          {toezeggingen(afspraak.partijen)}
        </span>
        {!weg && <Voetknoppen id={id} code={code} open={open} onOpen={setOpen} />}
      </footer>
    </article>
  )
})

interface VoetknoppenProps extends AfspraakKaartProps {
  readonly open: boolean
  readonly onOpen: (open: boolean) => void
}

function Voetknoppen({ id, code, open, onOpen }: VoetknoppenProps) {
  const mag = useMag()
  if (!mag.schrijven) return <VoorstelKnop elementId={id} naam={`afspraak ${code}`} />
  return (
    <span className="afspraak-kaart__knoppen">
      <button type="button" className="meer-knop" aria-expanded={open} onClick={() => onOpen(!open)}>
        {open ? 'Minder velden' : 'Meer velden'}
      </button>
      <KaartMenu id={id} code={code} />
    </span>
  )
}
