import { type KeyboardEvent, memo } from 'react'
import { hoofdstuk as declaratie, type Hoofdstuk as EenHoofdstuk } from '../../shared/plan/hoofdstuk.ts'
import { stap } from '../../shared/plan/verplaats.ts'
import { ProseField } from '../editor/ProseField.tsx'
import { OpmerkingenKnop } from '../fields/OpmerkingenKnop.tsx'
import { useOverlegActies } from '../fields/useOverlegActies.ts'
import { richtingVan, useStap } from '../fields/useStap.ts'
import { useWeggooien } from '../fields/useWeggooien.ts'
import { VeldMelding } from '../fields/VeldMelding.tsx'
import { Verwijderd } from '../fields/Verwijderd.tsx'
import { VoorstelKnop } from '../fields/VoorstelKnop.tsx'
import { BijVeld } from '../plan/overleg/BijVeld.tsx'
import { useElement, useMag, usePlan } from '../plan/PlanContext.tsx'
import { Menu } from '../ui/Menu.tsx'

/** A chapter: number, title and text. */
export const Hoofdstuk = memo(function Hoofdstuk({ id, nummer }: { id: string; nummer: number }) {
  const hoofdstuk = useElement(id) as EenHoofdstuk | undefined
  const { store } = usePlan()
  const mag = useMag()
  const voerUit = useStap()
  if (!hoofdstuk) return null
  const weg = store.element(id) === undefined
  const verplaats = (richting: 'omhoog' | 'omlaag') =>
    voerUit(stap(store.get().hoofdstukken, id, richting), `Hoofdstuk ${hoofdstuk.titel.plat}`, id)
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const richting = richtingVan(event)
    if (!richting || weg) return
    event.preventDefault()
    event.stopPropagation()
    verplaats(richting)
  }
  return (
    <section
      className="hoofdstuk"
      aria-label={`Hoofdstuk ${nummer || ''} ${hoofdstuk.titel.plat}`}
      tabIndex={-1}
      data-element-id={id}
      data-blok={id}
      onKeyDownCapture={onKeyDownCapture}
    >
      {weg && <Verwijderd id={id} />}
      <div className="deel-kop">
        <span className="deel-kop__nummer">{nummer > 0 ? nummer : ''}</span>
        <h2 className="deel-kop__titel">
          <ProseField
            elementId={id}
            veld="titel"
            kind="regel"
            label={declaratie.velden.titel.label}
            leeg="Titel van het hoofdstuk"
          />
        </h2>
        <OpmerkingenKnop elementId={id} naam={`hoofdstuk ${nummer}`} />
        {mag.schrijven && !weg && <HoofdstukMenu id={id} nummer={nummer} onVerplaats={verplaats} />}
      </div>
      <VeldMelding elementId={id} veld="titel" leeg={false} />
      <BijVeld elementId={id} veld="titel" />
      <BijVeld elementId={id} veld={null} />
      <ProseField
        className="hoofdstuk__tekst"
        elementId={id}
        veld="tekst"
        kind="tekst"
        label={declaratie.velden.tekst.label}
        leeg="Schrijf hier de tekst van dit hoofdstuk."
        headings
      />
      <VeldMelding elementId={id} veld="tekst" leeg={false} />
      <BijVeld elementId={id} veld="tekst" />
      <VoorstelKnop elementId={id} naam={`hoofdstuk ${nummer}`} />
    </section>
  )
})

interface HoofdstukMenuProps {
  readonly id: string
  readonly nummer: number
  readonly onVerplaats: (richting: 'omhoog' | 'omlaag') => void
}

function HoofdstukMenu({ id, nummer, onVerplaats }: HoofdstukMenuProps) {
  const overleg = useOverlegActies(id)
  const weggooien = useWeggooien()
  return (
    <Menu
      label={`Acties voor hoofdstuk ${nummer}`}
      entries={[
        {
          label: 'Verplaats omhoog',
          icon: 'arrowUp',
          shortcut: 'Alt+↑',
          onSelect: () => onVerplaats('omhoog'),
        },
        {
          label: 'Verplaats omlaag',
          icon: 'arrowDown',
          shortcut: 'Alt+↓',
          onSelect: () => onVerplaats('omlaag'),
        },
        ...overleg,
        {
          label: 'Verwijder',
          icon: 'trash',
          danger: true,
          apart: true,
          onSelect: () => weggooien(id, `Hoofdstuk ${nummer}`),
        },
      ]}
    />
  )
}
