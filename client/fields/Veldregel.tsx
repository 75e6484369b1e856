import { memo } from 'react'
import type { Veld } from '../../shared/plan/field.ts'
import { labelIdVan } from './controlProps.ts'
import { isLeeg } from './leeg.ts'
import { VeldControl } from './VeldControl.tsx'
import { VeldRij } from './VeldRij.tsx'
import type { Weergave } from './weergave.ts'

interface VeldregelProps extends Weergave {
  readonly elementId: string
  readonly veld: string
  readonly declaratie: Veld
  readonly waarde: unknown
  /** When the page calls it shorter than the declaration does. */
  readonly label?: string
  readonly className?: string
}

/** The row of one declared field: label and control. */
export const Veldregel = memo(function Veldregel({ label, className, ...props }: VeldregelProps) {
  const { elementId, veld, declaratie, waarde } = props
  return (
    <VeldRij
      elementId={elementId}
      veld={veld}
      label={label ?? declaratie.label}
      leeg={isLeeg(waarde)}
      {...(className !== undefined && { className })}
    >
      <VeldControl {...props} labelId={labelIdVan(elementId, veld)} />
    </VeldRij>
  )
})
