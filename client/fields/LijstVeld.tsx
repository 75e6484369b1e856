import type { ReactNode } from 'react'
import { VoegToe } from './Lijst.tsx'
import { VeldRij } from './VeldRij.tsx'

interface LijstVeldProps {
  readonly elementId: string
  readonly veld: string
  readonly label: string
  /** What one more of it is called: `Mijlpaal`. */
  readonly wat: string
  readonly aantal: number
  /** Left out where nothing can be added now. */
  readonly onVoegToe?: () => void
  /** When an empty list is not an empty field. */
  readonly leeg?: boolean
  readonly children: ReactNode
}

/** The row of a list: its items, and what adds one: in words while there is none, after that beside the label. */
export function LijstVeld({ elementId, veld, label, wat, aantal, onVoegToe, ...rest }: LijstVeldProps) {
  const { leeg = aantal === 0, children } = rest
  const maak = (klein: boolean) => onVoegToe && <VoegToe wat={wat} klein={klein} onClick={onVoegToe} />
  return (
    <VeldRij
      elementId={elementId}
      veld={veld}
      label={label}
      leeg={leeg}
      groep
      actie={aantal > 0 && maak(true)}
    >
      <div data-lijst>
        {children}
        {aantal === 0 && maak(false)}
      </div>
    </VeldRij>
  )
}
