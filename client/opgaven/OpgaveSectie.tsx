import { type KeyboardEvent, memo, useState } from 'react'
import { opgave as declaratie } from '../../shared/plan/opgave.ts'
import { ProseField } from '../editor/ProseField.tsx'
import { OpmerkingenKnop } from '../fields/OpmerkingenKnop.tsx'
import { richtingVan } from '../fields/useStap.ts'
import { VeldMelding } from '../fields/VeldMelding.tsx'
import { Verwijderd } from '../fields/Verwijderd.tsx'
import { VoorstelKnop } from '../fields/VoorstelKnop.tsx'
import { BijVeld } from '../plan/overleg/BijVeld.tsx'
import { useMag, useOpgave, usePlan } from '../plan/PlanContext.tsx'
import { Greep } from './Greep.tsx'
import { OpgaveKenmerken } from './OpgaveKenmerken.tsx'
import { OpgaveMenu } from './OpgaveMenu.tsx'
import { OpgaveRijen } from './OpgaveRijen.tsx'
import { Urgentie } from './Urgentie.tsx'
import { useVerplaats } from './useVerplaats.ts'
import '../styles/cards.css'

const bovenaan = ['titel', null, 'prioriteit', 'trekkerId'] as const

/** One regio-opgave: what it is, why now, and what it rests on. Its afspraken follow as cards. */
export const OpgaveSectie = memo(function OpgaveSectie({ id, code }: { id: string; code: string }) {
  const opgave = useOpgave(id)
  const { store } = usePlan()
  const mag = useMag()
  const { stapOpgave } = useVerplaats()
  const [open, setOpen] = useState(false)
  if (!opgave) return null
  const weg = store.element(id) === undefined
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const richting = richtingVan(event)
    if (!richting || weg) return
    event.preventDefault()
    event.stopPropagation()
    stapOpgave(id, richting)
  }
  return (
    <section
      className="opgave"
      aria-label={`Opgave ${code} ${opgave.titel.plat}`}
      tabIndex={-1}
      data-element-id={id}
      data-blok={id}
      data-soort="opgave"
      onKeyDownCapture={onKeyDownCapture}
    >
      {weg && <Verwijderd id={id} />}
      <div className="opgave__boven">
        <Greep id={id} soort="opgave" />
        <OpgaveKenmerken opgave={opgave} code={code} />
        <OpmerkingenKnop elementId={id} naam={`opgave ${code}`} />
        {mag.schrijven && !weg && <OpgaveMenu id={id} code={code} />}
      </div>
      <h3 className="opgave__titel">
        <ProseField
          elementId={id}
          veld="titel"
          kind="regel"
          label={declaratie.velden.titel.label}
          leeg="Wat is de opgave?"
        />
      </h3>
      <VeldMelding elementId={id} veld="titel" leeg={false} />
      <VeldMelding elementId={id} veld={null} leeg={false} />
      {bovenaan.map(veld => (
        <BijVeld key={veld} elementId={id} veld={veld} />
      ))}
      <Urgentie opgave={opgave} />
      <OpgaveRijen opgave={opgave} open={open} />
      <VoorstelKnop elementId={id} naam={`opgave ${code}`} />
      {mag.schrijven && (
        <button type="button" className="meer-knop" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Minder over deze opgave' : 'Meer over deze opgave'}
        </button>
      )}
    </section>
  )
})
