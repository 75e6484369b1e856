import { memo } from 'react'
import { type Betrokkene, betrokkene as declaratie } from '../../shared/plan/afspraak.ts'
import { Aanwezig } from '../fields/Aanwezig.tsx'
import { Naam } from '../fields/Naam.tsx'
import { Uitklap } from '../fields/Uitklap.tsx'
import { useBewerkbaar } from '../fields/useBewerkbaar.ts'
import { useCursorHere } from '../fields/useCursorHere.ts'
import { useUitklap } from '../fields/useUitklap.ts'
import { PartijBewerker } from './PartijBewerker.tsx'

/** One party of an afspraak. Pressing it opens role, answer, date and reservation. */
export const PartijChip = memo(function PartijChip({ betrokkene }: { betrokkene: Betrokkene }) {
  const { open, anker, knop, sluit } = useUitklap()
  const here = useCursorHere(betrokkene.id, 'partijId')
  const vorm = `veld-chip veld-chip--partij ${betrokkene.rol === 'trekker' ? 'veld-chip--trekker' : ''}`
  return (
    <li className="partij" data-element-id={betrokkene.id} data-veld="partijId" {...here}>
      <Aanwezig elementId={betrokkene.id} />
      {useBewerkbaar() ? (
        <button {...knop} className={vorm}>
          <Inhoud betrokkene={betrokkene} />
        </button>
      ) : (
        <span className={vorm}>
          <Inhoud betrokkene={betrokkene} />
        </span>
      )}
      {open && (
        <Uitklap anker={anker} label="Partij in deze afspraak" onClose={sluit}>
          <PartijBewerker betrokkene={betrokkene} onKlaar={sluit} />
        </Uitklap>
      )}
    </li>
  )
})

/** An uitvoerder that has committed is what one expects: that is not said. */
function Inhoud({ betrokkene: { partijId, rol, commitment } }: { betrokkene: Betrokkene }) {
  const stand = commitment.status === 'toegezegd' ? null : commitment.status
  return (
    <>
      {partijId === null ? 'Kies een partij' : <Naam id={partijId} doel="partijen" />}
      {rol !== null && rol !== 'uitvoerder' && <span className="veld-chip__rol">{rol}</span>}
      {stand !== null && (
        <span className="veld-chip__stand">{declaratie.velden.commitment.velden.status.opties[stand]}</span>
      )}
    </>
  )
}
