import type { Veld } from '../../shared/plan/field.ts'
import { BijVeld } from '../plan/overleg/BijVeld.tsx'
import { Aanwezig } from './Aanwezig.tsx'
import { labelIdVan } from './controlProps.ts'
import { isLeeg } from './leeg.ts'
import { VeldControl } from './VeldControl.tsx'
import { VeldMelding } from './VeldMelding.tsx'
import type { Weergave } from './weergave.ts'

interface VeldBlokProps extends Weergave {
  readonly elementId: string
  readonly veld: string
  readonly declaratie: Veld
  readonly waarde: unknown
  readonly label?: string
  readonly breed?: boolean
  /** False where the row around it already shows what is found here. */
  readonly melding?: boolean
}

/** A field with its label above it, for several beside each other. */
export function VeldBlok({ label, breed, melding = true, ...props }: VeldBlokProps) {
  const { elementId, veld, declaratie, waarde } = props
  return (
    <div className={`veld-blok ${breed ? 'veld-blok--breed' : ''}`}>
      <div className="veld-blok__label" id={labelIdVan(elementId, veld)}>
        {label ?? declaratie.label}
      </div>
      <Aanwezig elementId={elementId} veld={veld} />
      <VeldControl {...props} labelId={labelIdVan(elementId, veld)} />
      {melding && <VeldMelding elementId={elementId} veld={veld} leeg={isLeeg(waarde)} />}
      <BijVeld elementId={elementId} veld={veld} />
    </div>
  )
}
