import { memo } from 'react'
import type { Resultaatafspraak } from '../../shared/plan/resultaatafspraak.ts'
import { VoegToe } from '../fields/Lijst.tsx'
import { useLijst } from '../fields/useLijst.ts'
import { VeldRij } from '../fields/VeldRij.tsx'
import { ResultaatRegel } from './ResultaatRegel.tsx'

interface ResultatenRijProps {
  readonly afspraakId: string
  readonly resultaten: readonly Resultaatafspraak[]
}

/** The measurable results, as a table of now, goal and date. */
export const ResultatenRij = memo(function ResultatenRij({ afspraakId, resultaten }: ResultatenRijProps) {
  const { voegToe } = useLijst(afspraakId, 'resultaatafspraken', 'resultaatafspraken')
  const leeg = resultaten.length === 0
  return (
    <VeldRij elementId={afspraakId} veld="resultaatafspraken" label="Resultaat" leeg={leeg} groep>
      <div data-lijst>
        {!leeg && (
          <div className="resultaten">
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
          </div>
        )}
        <VoegToe onClick={() => voegToe('indicator.naam')}>Resultaat</VoegToe>
      </div>
    </VeldRij>
  )
})
