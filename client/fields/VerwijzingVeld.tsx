import type { Doel } from '../../shared/plan/field.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import type { ControlProps } from './controlProps.ts'
import { optiesVoor } from './doelen.ts'
import { metWaarde, Voornaam } from './knopNaam.tsx'
import { Naam } from './Naam.tsx'
import { Uitklap } from './Uitklap.tsx'
import { useUitklap } from './useUitklap.ts'
import { Zoeklijst } from './Zoeklijst.tsx'

interface VerwijzingProps extends ControlProps<string | null> {
  readonly naar: Doel
  readonly label: string
  readonly leeg?: string
}

/** One reference: its name is the button, the picker opens beside it. */
export function VerwijzingVeld({ waarde, naam, onWaarde, naar, label, leeg }: VerwijzingProps) {
  const { open, anker, knop, sluit, sluitEnTerug } = useUitklap()
  const kies = (id: string | null) => {
    sluitEnTerug()
    onWaarde(id)
  }
  return (
    <>
      <button
        {...knop}
        {...metWaarde(naam, knop.id)}
        className={`veld-knop ${waarde === null ? 'is-leeg' : ''}`}
      >
        <Voornaam naam={naam} />
        {waarde === null ? (leeg ?? 'Kies…') : <Naam id={waarde} doel={naar} />}
      </button>
      {open && (
        <Uitklap anker={anker} label={label} onClose={sluit}>
          <Keuzelijst naar={naar} label={label} waarde={waarde} onKies={kies} />
        </Uitklap>
      )}
    </>
  )
}

interface KeuzelijstProps extends Pick<VerwijzingProps, 'naar' | 'label' | 'waarde'> {
  readonly onKies: (id: string | null) => void
}

function Keuzelijst({ naar, label, waarde, onKies }: KeuzelijstProps) {
  const { store } = usePlan()
  return (
    <>
      <Zoeklijst
        label={label}
        opties={optiesVoor(store.get(), naar)}
        gekozen={new Set(waarde === null ? [] : [waarde])}
        onKies={onKies}
      />
      {waarde !== null && (
        <button type="button" className="uitklap__voet" onClick={() => onKies(null)}>
          Leegmaken
        </button>
      )}
    </>
  )
}
