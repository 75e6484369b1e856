import type { ReactNode } from 'react'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Regel, TekstVeld, Veld } from '../../shared/plan/field.ts'
import { ProseField } from '../editor/ProseField.tsx'
import { usePlan } from '../plan/PlanContext.tsx'
import { controlNaam } from './controlProps.ts'
import { DatumVeld } from './DatumVeld.tsx'
import { GetalVeld } from './GetalVeld.tsx'
import { JaNeeVeld } from './JaNeeVeld.tsx'
import { KeuzeVeld } from './KeuzeVeld.tsx'
import { useBewerkbaar } from './useBewerkbaar.ts'
import { useCursorHere } from './useCursorHere.ts'
import { VerwijzingVeld } from './VerwijzingVeld.tsx'
import { VerzamelingVeld } from './VerzamelingVeld.tsx'
import { Waarde } from './Waarde.tsx'
import { WoordVeld } from './WoordVeld.tsx'
import '../styles/fields.css'

/** How a value is shown, where there is a choice. */
export interface Weergave {
  /** What an empty control says. */
  readonly leeg?: string
  readonly eenheid?: string | null
  /** A number with its sign. */
  readonly getekend?: boolean
  /** A date as `1 apr 2024`. */
  readonly inWoorden?: boolean
  /** What stands beside a box to tick. */
  readonly woorden?: string
  /** What stands for a set of references. */
  readonly samengevat?: ReactNode
}

export interface VeldControlProps extends Weergave {
  readonly elementId: string
  readonly veld: string
  readonly declaratie: Veld
  readonly waarde: unknown
  /** The label on the page; without one the control is called by the label of its declaration. */
  readonly labelId?: string
}

/** The control of a field, by its kind; plain words for who reads. */
export function VeldControl(props: VeldControlProps) {
  const { declaratie } = props
  return declaratie.kind === 'regel' || declaratie.kind === 'tekst' ? (
    <Prose {...props} declaratie={declaratie} />
  ) : (
    <PlainField {...props} />
  )
}

interface ProseProps extends VeldControlProps {
  readonly declaratie: Regel | TekstVeld
}

export function Prose({ elementId, veld, declaratie, labelId, leeg }: ProseProps) {
  const { mag } = usePlan()
  return (
    <ProseField
      elementId={elementId}
      veld={veld}
      kind={declaratie.kind}
      label={declaratie.label}
      {...(labelId !== undefined && { labelledBy: labelId })}
      {...(leeg !== undefined && mag.schrijven && { leeg })}
    />
  )
}

interface PlainFieldProps extends VeldControlProps {
  readonly className?: string
  /** What lies over it. */
  readonly children?: ReactNode
}

/** The place of a field that is no prose: a control for who may write, words for who reads. */
export function PlainField({ className = '', children, ...props }: PlainFieldProps) {
  const { elementId, veld, declaratie, waarde, labelId: _, ...weergave } = props
  const bewerkbaar = useBewerkbaar()
  const here = useCursorHere(elementId, veld)
  return (
    <span
      className={`veld-plek veld-control ${className}`}
      data-element-id={elementId}
      data-veld={veld}
      {...here}
    >
      {children}
      {bewerkbaar ? (
        <Control {...props} />
      ) : (
        <Waarde declaratie={declaratie} waarde={waarde} weergave={weergave} />
      )}
    </span>
  )
}

function Control({ elementId, veld, declaratie, waarde, labelId, ...weergave }: VeldControlProps) {
  const { edit } = usePlan()
  const naam = controlNaam(declaratie.label, labelId)
  const onWaarde = (nieuw: unknown) => edit({ op: 'set', elementId, veld, waarde: nieuw } satisfies PlanEdit)
  switch (declaratie.kind) {
    case 'woord':
      return <WoordVeld {...weergave} naam={naam} waarde={waarde as string | null} onWaarde={onWaarde} />
    case 'getal':
    case 'geheel': {
      const getal = waarde as number | null
      return (
        <GetalVeld {...weergave} naam={naam} soort={declaratie.kind} waarde={getal} onWaarde={onWaarde} />
      )
    }
    case 'datum':
      return <DatumVeld {...weergave} naam={naam} waarde={waarde as string | null} onWaarde={onWaarde} />
    case 'jaNee':
      return <JaNeeVeld {...weergave} naam={naam} waarde={waarde as boolean | null} onWaarde={onWaarde} />
    case 'keuze': {
      const keuze = waarde as string | null
      return (
        <KeuzeVeld {...weergave} naam={naam} opties={declaratie.opties} waarde={keuze} onWaarde={onWaarde} />
      )
    }
    case 'verwijzing': {
      const { naar, label } = declaratie
      const id = waarde as string | null
      return <VerwijzingVeld {...weergave} {...{ naam, naar, label }} waarde={id} onWaarde={onWaarde} />
    }
    case 'verzameling':
      return <VerzamelingVeld {...{ elementId, veld, declaratie, waarde, naam, ...weergave }} />
    default:
      throw new Error(`A ${declaratie.kind} has no control of its own: ${veld} of ${elementId}.`)
  }
}
