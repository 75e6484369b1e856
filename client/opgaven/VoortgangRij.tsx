import { memo } from 'react'
import { type Afspraak, afspraak as declaratie } from '../../shared/plan/afspraak.ts'
import { isLeeg } from '../fields/leeg.ts'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { VeldRij } from '../fields/VeldRij.tsx'

const { velden } = declaratie.velden.voortgang

interface VoortgangRijProps {
  readonly afspraakId: string
  readonly voortgang: Afspraak['voortgang']
}

/** How progress is shown, how often, and by whom. */
export const VoortgangRij = memo(function VoortgangRij({
  afspraakId: elementId,
  voortgang,
}: VoortgangRijProps) {
  const { wijze, frequentie, verantwoordelijkeId } = voortgang
  return (
    <VeldRij elementId={elementId} veld="voortgang" label="Voortgang" leeg={isLeeg(voortgang)} groep>
      <VeldPlek
        className="voortgang__wijze"
        elementId={elementId}
        veld="voortgang.wijze"
        declaratie={velden.wijze}
        waarde={wijze}
        leeg="Waar is te zien hoe het gaat?"
      />
      <div className="regel regel--punten regel--zacht">
        <VeldPlek
          elementId={elementId}
          veld="voortgang.frequentie"
          declaratie={velden.frequentie}
          waarde={frequentie}
          leeg="Hoe vaak?"
        />
        <VeldPlek
          elementId={elementId}
          veld="voortgang.verantwoordelijkeId"
          declaratie={velden.verantwoordelijkeId}
          waarde={verantwoordelijkeId}
          leeg="Wie rapporteert?"
        />
      </div>
    </VeldRij>
  )
})
