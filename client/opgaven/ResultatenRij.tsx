import { memo } from 'react'
import type { Resultaatafspraak } from '../../shared/plan/resultaatafspraak.ts'
import { LijstVeld } from '../fields/LijstVeld.tsx'
import { useLijst } from '../fields/useLijst.ts'
import { ResultaatRegel } from './ResultaatRegel.tsx'

interface ResultatenRijProps {
  readonly afspraakId: string
  readonly resultaten: readonly Resultaatafspraak[]
}

/** The measurable results, as a table of now, goal and date. */
export const ResultatenRij = memo(function ResultatenRij({ afspraakId, resultaten }: ResultatenRijProps) {
  const { voegToe } = useLijst(afspraakId, 'resultaatafspraken', 'resultaatafspraken')
  return (
    <LijstVeld
      elementId={afspraakId}
      veld="resultaatafspraken"
      label="Resultaat"
      wat="Resultaat"
      aantal={resultaten.length}
      onVoegToe={() => voegToe('indicator.naam')}
    >
      {resultaten.length > 0 && (
        <>
          <div className="resultaten__kop" aria-hidden="true">
            <span>Indicator</span>
            <span>Nu</span>
            <span>Doel</span>
            <span>Uiterlijk</span>
          </div>
          <ul className="resultaten__lijst" aria-label="Resultaten">
            {resultaten.map(resultaat => (
              <ResultaatRegel key={resultaat.id} resultaat={resultaat} />
            ))}
          </ul>
        </>
      )}
    </LijstVeld>
  )
})
