import { memo } from 'react'
import { opgave as declaratie, type Opgave } from '../../shared/plan/opgave.ts'
import { labelIdVan } from '../fields/controlProps.ts'
import { isLeeg } from '../fields/leeg.ts'
import { VeldBlok } from '../fields/VeldBlok.tsx'
import { VeldControl } from '../fields/VeldControl.tsx'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { VeldRij } from '../fields/VeldRij.tsx'

const { velden } = declaratie.velden.knelpunt
const woorden = ['doelgroep', 'verschijnsel', 'gebied'] as const

interface KnelpuntRijProps {
  readonly opgaveId: string
  readonly knelpunt: Opgave['knelpunt']
}

/** The bottleneck in words, and in five short answers: who, what, where, how much, when. */
export const KnelpuntRij = memo(function KnelpuntRij({ opgaveId: elementId, knelpunt }: KnelpuntRijProps) {
  return (
    <VeldRij elementId={elementId} veld="knelpunt" label="Knelpunt" leeg={isLeeg(knelpunt)} groep>
      <VeldControl
        elementId={elementId}
        veld="knelpunt.tekst"
        declaratie={velden.tekst}
        waarde={knelpunt.tekst}
        labelId={labelIdVan(elementId, 'knelpunt')}
        leeg="Wat gaat er mis?"
      />
      <div className="knelpunt">
        {woorden.map(naam => (
          <VeldBlok
            key={naam}
            elementId={elementId}
            veld={`knelpunt.${naam}`}
            declaratie={velden[naam]}
            waarde={knelpunt[naam]}
            leeg="…"
          />
        ))}
        <div className="veld-blok">
          <div className="veld-blok__label">{velden.omvang.label}</div>
          <VeldPlek
            elementId={elementId}
            veld="knelpunt.omvang"
            declaratie={velden.omvang}
            waarde={knelpunt.omvang}
            eenheid={knelpunt.eenheid}
          />{' '}
          <VeldPlek
            elementId={elementId}
            veld="knelpunt.eenheid"
            declaratie={velden.eenheid}
            waarde={knelpunt.eenheid}
            leeg="eenheid"
          />
        </div>
        <VeldBlok
          elementId={elementId}
          veld="knelpunt.peiljaar"
          label="Wanneer?"
          declaratie={velden.peiljaar}
          waarde={knelpunt.peiljaar}
          leeg="jaar"
        />
      </div>
    </VeldRij>
  )
})
