import { memo } from 'react'
import { type Afspraak, afspraak as declaratie } from '../../shared/plan/afspraak.ts'
import { AlsNodig } from '../fields/AlsNodig.tsx'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { VeldRij } from '../fields/VeldRij.tsx'

const { velden } = declaratie
const plaats = ['startdatum', 'einddatum'] as const
const ook = ['einddatum'] as const

interface LooptijdRijProps extends Pick<Afspraak, 'id' | 'startdatum' | 'einddatum'> {
  readonly open: boolean
}

/** From when until when. */
export const LooptijdRij = memo(function LooptijdRij({ id, startdatum, einddatum, open }: LooptijdRijProps) {
  const leeg = startdatum === null && einddatum === null
  return (
    <AlsNodig elementId={id} velden={plaats} leeg={leeg} open={open}>
      <VeldRij
        elementId={id}
        veld="startdatum"
        ook={ook}
        label="Looptijd"
        leeg={leeg}
        className="looptijd-rij"
      >
        <VeldPlek
          elementId={id}
          veld="startdatum"
          declaratie={velden.startdatum}
          waarde={startdatum}
          inWoorden
          leeg="begin"
        />
        <span> tot en met </span>
        <VeldPlek
          elementId={id}
          veld="einddatum"
          declaratie={velden.einddatum}
          waarde={einddatum}
          inWoorden
          leeg="einde"
        />
      </VeldRij>
    </AlsNodig>
  )
})
