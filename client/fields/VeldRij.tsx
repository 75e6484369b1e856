import type { ReactNode } from 'react'
import { BijVeld, BijVeldProvider } from '../plan/overleg/BijVeld.tsx'
import { Aanwezig } from './Aanwezig.tsx'
import { labelIdVan } from './controlProps.ts'
import { useBewerkbaar } from './useBewerkbaar.ts'
import { VeldMelding } from './VeldMelding.tsx'
import '../styles/fields.css'

interface VeldRijProps {
  readonly elementId: string
  readonly veld: string
  readonly label: string
  /** Whether nothing is filled in: what is missing then stands in the place of the value. */
  readonly leeg?: boolean
  /** Whether what it cannot do without is missing, though something is filled in: shown in the same way. */
  readonly mist?: boolean
  /** True for a row of several controls, that is itself the place of the group or list; all of it, or those in `ook`. */
  readonly groep?: boolean
  /** Further fields that stand in this row, and what is found in them. */
  readonly ook?: readonly string[]
  /** What adds to a list, beside the label. */
  readonly actie?: ReactNode
  readonly className?: string
  readonly children: ReactNode
}

/** A field as a line of a document: label, value, who is there, and what is still missing. */
export function VeldRij({
  elementId,
  veld,
  label,
  leeg = false,
  mist = leeg,
  groep,
  ook = [],
  ...rest
}: VeldRijProps) {
  const bewerkbaar = useBewerkbaar()
  const place = groep ? { 'data-element-id': elementId, 'data-veld': veld } : {}
  return (
    <div className={`veld-rij ${leeg ? 'veld-rij--leeg' : ''} ${rest.className ?? ''}`}>
      {rest.actie ? (
        <div className="veld-rij__label">
          <span id={labelIdVan(elementId, veld)}>{label}</span>
          {rest.actie}
        </div>
      ) : (
        <div className="veld-rij__label" id={labelIdVan(elementId, veld)}>
          {label}
        </div>
      )}
      <div className="veld-rij__waarde">
        <Aanwezig elementId={elementId} veld={veld} />
        {[veld, ...ook].map(naam => (
          <VeldMelding key={naam} elementId={elementId} veld={naam} leeg={mist} />
        ))}
        <div className="veld-rij__inhoud" {...place}>
          {groep ? <BijVeldProvider toon={null}>{rest.children}</BijVeldProvider> : rest.children}
          {leeg && !bewerkbaar && <span className="veld-rij__niets">Nog leeg</span>}
        </div>
        {[veld, ...ook].map(naam => (
          <BijVeld key={naam} elementId={elementId} veld={naam} alles={groep === true && ook.length === 0} />
        ))}
      </div>
    </div>
  )
}
