import { memo } from 'react'
import { type Afspraak, afspraak as declaratie } from '../../shared/plan/afspraak.ts'
import { AlsNodig } from '../fields/AlsNodig.tsx'
import { labelIdVan } from '../fields/controlProps.ts'
import { isLeeg } from '../fields/leeg.ts'
import { VeldControl } from '../fields/VeldControl.tsx'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { VeldRij } from '../fields/VeldRij.tsx'

const { velden } = declaratie
const beweegVeld = ['beweging'] as const
const plaats = ['stoptOfVerschuift', 'beweging'] as const

interface StoptRijProps extends Pick<Afspraak, 'id' | 'beweging' | 'stoptOfVerschuift'> {
  readonly open: boolean
}

/** Which movement it is, and what ends or moves because of it. */
export const StoptRij = memo(function StoptRij({ id, beweging, stoptOfVerschuift, open }: StoptRijProps) {
  const leeg = beweging === null && isLeeg(stoptOfVerschuift)
  return (
    <AlsNodig elementId={id} velden={plaats} leeg={leeg} open={open}>
      <VeldRij
        elementId={id}
        veld="stoptOfVerschuift"
        ook={beweegVeld}
        label="Wat stopt of verschuift"
        leeg={leeg}
      >
        <VeldPlek
          className="beweging"
          elementId={id}
          veld="beweging"
          declaratie={velden.beweging}
          waarde={beweging}
          leeg="Kies een beweging"
        />
        <VeldControl
          elementId={id}
          veld="stoptOfVerschuift"
          declaratie={velden.stoptOfVerschuift}
          waarde={stoptOfVerschuift}
          labelId={labelIdVan(id, 'stoptOfVerschuift')}
          leeg="Wat gebeurt er hierdoor niet meer?"
        />
      </VeldRij>
    </AlsNodig>
  )
})
