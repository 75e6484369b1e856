import type { Tekst } from '../../shared/plan/tekst.ts'
import { fieldOf } from '../plan/elementIndex.ts'
import { useElement } from '../plan/PlanContext.tsx'

export interface ProseFieldProps {
  readonly elementId: string
  readonly veld: string
  readonly kind: 'regel' | 'tekst'
  /** What a screen reader calls the field; `labelledBy` wins where the label stands on the page. */
  readonly label: string
  readonly labelledBy?: string
  /** What an empty field shows. */
  readonly leeg?: string
  readonly className?: string
  /** Whether headings may be made in it. */
  readonly headings?: boolean
}

/** Prose as plain text that becomes a small editor when it gets focus. */
export function ProseField(props: ProseFieldProps) {
  const tekst = fieldOf(useElement(props.elementId), props.veld) as Tekst | undefined
  return (
    <div
      className={`prose ${props.className ?? ''}`}
      data-element-id={props.elementId}
      data-veld={props.veld}
    >
      {tekst?.plat}
    </div>
  )
}
