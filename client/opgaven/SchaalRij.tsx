import { memo } from 'react'
import { type Afspraak, afspraak as declaratie } from '../../shared/plan/afspraak.ts'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { VeldRij } from '../fields/VeldRij.tsx'

const { velden } = declaratie
const ook = ['gebied'] as const

type SchaalRijProps = Pick<Afspraak, 'id' | 'schaal' | 'gebied'>

/** At which scale, and where. */
export const SchaalRij = memo(function SchaalRij({ id, schaal, gebied }: SchaalRijProps) {
  return (
    <VeldRij
      elementId={id}
      veld="schaal"
      ook={ook}
      label="Schaal en gebied"
      leeg={schaal === null && gebied.length === 0}
      className="schaal-rij"
    >
      <VeldPlek
        elementId={id}
        veld="schaal"
        declaratie={velden.schaal}
        waarde={schaal}
        leeg="Kies een schaal"
      />
      <VeldPlek
        elementId={id}
        veld="gebied"
        declaratie={velden.gebied}
        waarde={gebied}
        leeg="Kies een gebied"
      />
    </VeldRij>
  )
})
