import type { ReactNode } from 'react'
import type { Doel } from '../../shared/plan/field.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import type { VerzamelingProps } from './controlProps.ts'
import { optiesVoor } from './doelen.ts'
import { metWaarde, Voornaam } from './knopNaam.tsx'
import { Naam } from './Naam.tsx'
import { Uitklap } from './Uitklap.tsx'
import { useUitklap } from './useUitklap.ts'
import { Zoeklijst } from './Zoeklijst.tsx'

interface VerwijzingenProps extends VerzamelingProps<string> {
  readonly naar: Doel
  readonly label: string
  readonly leeg?: string
  /** What stands for the chips, such as `4 bevindingen`. */
  readonly samengevat?: ReactNode
}

/** References as chips. The chips together are one button, so that a long list is one stop for the Tab key. */
export function VerwijzingenVeld({
  waarde,
  naam,
  naar,
  label,
  leeg,
  samengevat,
  ...rest
}: VerwijzingenProps) {
  const { open, anker, knop, sluit } = useUitklap()
  return (
    <>
      <button
        {...knop}
        {...metWaarde(naam, knop.id)}
        className={`veld-knop ${waarde.length === 0 ? 'is-leeg' : ''}`}
      >
        <Voornaam naam={naam} />
        {waarde.length === 0 ? (leeg ?? 'Kies…') : (samengevat ?? <Chips ids={waarde} naar={naar} />)}
      </button>
      {open && (
        <Uitklap anker={anker} label={label} onClose={sluit}>
          <Keuzelijst waarde={waarde} naar={naar} label={label} {...rest} />
        </Uitklap>
      )}
    </>
  )
}

export function Chips({ ids, naar }: { ids: readonly string[]; naar: Doel }) {
  return (
    <span className="veld-chips">
      {ids.map(id => (
        <span key={id} className="veld-chip">
          <Naam id={id} doel={naar} />
        </span>
      ))}
    </span>
  )
}

type KeuzelijstProps = Omit<VerwijzingenProps, 'naam' | 'leeg' | 'samengevat'>

function Keuzelijst({ waarde, naar, label, onVoegToe, onHaalWeg }: KeuzelijstProps) {
  const { store } = usePlan()
  const gekozen = new Set(waarde)
  const bekend = optiesVoor(store.get(), naar)
  const vreemd = waarde.filter(id => !bekend.some(optie => optie.id === id))
  const opties = [...bekend, ...vreemd.map(vrijeOptie)]
  return (
    <Zoeklijst
      label={label}
      opties={opties}
      gekozen={gekozen}
      meervoudig
      onKies={id => (gekozen.has(id) ? onHaalWeg(id) : onVoegToe(id))}
      {...(naar === 'gebied' && { maak: { zin: zinAndereRegio, onMaak: onVoegToe } })}
    />
  )
}

const zinAndereRegio = (tekst: string): string => `Voeg ‘${tekst}’ toe als andere regio`

const vrijeOptie = (id: string) => ({ id, label: id, uitleg: null, zoek: '', groep: 'Anders' })
