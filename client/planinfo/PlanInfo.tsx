import { useState } from 'react'
import { planVelden } from '../../shared/plan/plan.ts'
import { ProseField } from '../editor/ProseField.tsx'
import { formatDateInWords } from '../fields/dutchDate.ts'
import { OpmerkingenKnop } from '../fields/OpmerkingenKnop.tsx'
import { VeldMelding } from '../fields/VeldMelding.tsx'
import { VoorstelKnop } from '../fields/VoorstelKnop.tsx'
import { BijVeld } from '../plan/overleg/BijVeld.tsx'
import { usePlanValue } from '../plan/PlanContext.tsx'
import { Icon } from '../ui/Icon.tsx'
import { PlanGegevens } from './PlanGegevens.tsx'
import '../styles/cards.css'

/**
 * The head of the sheet: title, the plan in one line, and on request everything about the plan itself. What
 * something is found in shows without asking.
 */
export function PlanInfo() {
  const planId = usePlanValue(plan => plan.id)
  const [open, setOpen] = useState(false)
  if (planId === '') return null
  return (
    <section className="planinfo" aria-label="Over dit plan" tabIndex={-1} data-element-id={planId}>
      <h2 className="planinfo__titel">
        <ProseField
          elementId={planId}
          veld="titel"
          kind="regel"
          label={planVelden.titel.label}
          leeg="Titel van het plan"
        />
      </h2>
      <Regel />
      <VeldMelding elementId={planId} veld="titel" leeg={false} />
      <VeldMelding elementId={planId} veld={null} leeg={false} />
      <BijVeld elementId={planId} veld="titel" />
      <div className="planinfo__knoppen">
        <button
          type="button"
          className="meer-knop"
          aria-expanded={open}
          aria-controls="plangegevens"
          onClick={() => setOpen(!open)}
        >
          Over dit plan
          <Icon name={open ? 'chevronUp' : 'chevronDown'} size={16} />
        </button>
        <OpmerkingenKnop elementId={planId} naam="dit plan" />
        <VoorstelKnop elementId={planId} naam="dit plan" ookSchrijvers />
      </div>
      <PlanGegevens planId={planId} open={open} />
    </section>
  )
}

/** `Regio Zilverdal-Vennemark · versie 0.6, concept · 1 jan 2024 tot en met 31 dec 2026` */
function Regel() {
  const { nummer, status } = usePlanValue(plan => plan.versie)
  const { van, tot } = usePlanValue(plan => plan.looptijd)
  const regio = usePlanValue(plan => plan.regio.naam)
  const delen = [
    regio && `Regio ${regio}`,
    [nummer && `versie ${nummer}`, status].filter(Boolean).join(', '),
    van && tot && `${formatDateInWords(van)} tot en met ${formatDateInWords(tot)}`,
  ].filter(Boolean)
  return <p className="planinfo__regel">{delen.join(' · ')}</p>
}
