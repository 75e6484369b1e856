import { memo } from 'react'
import type { Betrokkene } from '../../shared/plan/afspraak.ts'
import { useBewerkbaar } from '../fields/useBewerkbaar.ts'
import { VeldRij } from '../fields/VeldRij.tsx'
import { NieuwePartij } from './NieuwePartij.tsx'
import { PartijChip } from './PartijChip.tsx'

interface PartijenRijProps {
  readonly afspraakId: string
  readonly partijen: readonly Betrokkene[]
}

/** Wie doet wat: a chip for each party, its role and its answer where they are worth saying. */
export const PartijenRij = memo(function PartijenRij({ afspraakId, partijen }: PartijenRijProps) {
  const leeg = partijen.length === 0
  const nieuw = useBewerkbaar() && <NieuwePartij afspraakId={afspraakId} partijen={partijen} klein={!leeg} />
  return (
    <VeldRij
      elementId={afspraakId}
      veld="partijen"
      label="Wie"
      leeg={leeg}
      mist={!partijen.some(partij => partij.rol === 'trekker')}
      groep
      actie={!leeg && nieuw}
    >
      {leeg ? (
        nieuw
      ) : (
        <ul className="veld-chips">
          {partijen.map(betrokkene => (
            <PartijChip key={betrokkene.id} betrokkene={betrokkene} />
          ))}
        </ul>
      )}
    </VeldRij>
  )
})
