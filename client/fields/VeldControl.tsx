import type { ReactNode } from 'react'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Regel, TekstVeld, Veld } from '../../shared/plan/field.ts'
import { ProseField } from '../editor/ProseField.tsx'
import { usePlan } from '../plan/PlanContext.tsx'
import { controlNaam } from './controlProps.ts'
import { Invoer } from './Invoer.tsx'
import { useBewerkbaar } from './useBewerkbaar.ts'
import { useCursorHere } from './useCursorHere.ts'
import { VerzamelingVeld } from './VerzamelingVeld.tsx'
import { Waarde } from './Waarde.tsx'
import type { Weergave } from './weergave.ts'
import '../styles/fields.css'

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
  if (declaratie.kind === 'verzameling')
    return <VerzamelingVeld {...{ elementId, veld, declaratie, waarde, naam, ...weergave }} />
  return <Invoer {...{ declaratie, waarde, naam, onWaarde, ...weergave }} />
}
