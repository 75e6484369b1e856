import { Aanwezig } from './Aanwezig.tsx'
import { VeldControl, type VeldControlProps } from './VeldControl.tsx'

/** A field inside a row of a list: the control without a label on the page, and who is in it. */
export function VeldPlek(props: VeldControlProps & { readonly className?: string }) {
  const { className, ...control } = props
  return (
    <span className={`veld-plek ${className ?? ''}`}>
      <Aanwezig elementId={props.elementId} veld={props.veld} />
      <VeldControl {...control} />
    </span>
  )
}
