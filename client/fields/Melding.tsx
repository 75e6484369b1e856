import { useContext } from 'react'
import { VeldMelding } from './VeldMelding.tsx'
import { Warm } from './warm.tsx'

interface MeldingProps {
  readonly elementId: string
  readonly veld: string | null
  readonly leeg: boolean
}

/** What is found at a field; a card that is far from view does not look yet. */
export function Melding(props: MeldingProps) {
  return useContext(Warm) ? <VeldMelding {...props} /> : null
}
