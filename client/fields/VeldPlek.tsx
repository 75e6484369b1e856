import { Aanwezig } from './Aanwezig.tsx'
import { PlainField, Prose, type VeldControlProps } from './VeldControl.tsx'

/** A field inside a row of a list: the control without a label on the page, and who is in it. */
export function VeldPlek({ className = '', ...props }: VeldControlProps & { readonly className?: string }) {
  const { elementId, veld, declaratie } = props
  const hier = <Aanwezig elementId={elementId} veld={veld} />
  if (declaratie.kind === 'regel' || declaratie.kind === 'tekst')
    return (
      <span className={`veld-plek ${className}`}>
        <Prose {...props} declaratie={declaratie} />
      </span>
    )
  return (
    <PlainField {...props} className={className}>
      {hier}
    </PlainField>
  )
}
