import type { ReactNode } from 'react'
import { Aanwezig } from '../../fields/Aanwezig.tsx'
import { useBewerkbaar } from '../../fields/useBewerkbaar.ts'
import { VeldMelding } from '../../fields/VeldMelding.tsx'
import { BijVeld } from '../../plan/overleg/BijVeld.tsx'
import { Button } from '../../ui/Button.tsx'
import '../../styles/delen-lijsten.css'

interface LijstplekProps {
  readonly planId: string
  /** The field of the plan that the list is. */
  readonly veld: string
  readonly leeg: boolean
  /** What adds to it. */
  readonly knoppen: ReactNode
  readonly children: ReactNode
}

/** The place of a list of the plan: what is found and said about it as a whole, its items, and what adds to it. */
export function Lijstplek({ planId, veld, leeg, knoppen, children }: LijstplekProps) {
  const bewerkbaar = useBewerkbaar()
  return (
    <div className="lijstplek">
      <Aanwezig elementId={planId} veld={veld} />
      <VeldMelding elementId={planId} veld={veld} leeg={leeg} />
      <BijVeld elementId={planId} veld={veld} />
      <div data-element-id={planId} data-veld={veld} data-lijst>
        {children}
        {leeg && !bewerkbaar && <p className="lijstplek__niets">Nog leeg</p>}
        {bewerkbaar && <div className="lijstplek__knoppen">{knoppen}</div>}
      </div>
    </div>
  )
}

interface NieuwProps {
  /** What is added: `Besluit`. */
  readonly wat: string
  readonly onClick: () => void
}

export function Nieuw({ wat, onClick }: NieuwProps) {
  return (
    <Button className="lijstplek__nieuw voeg-toe" kind="quiet" small icon="plus" onClick={onClick}>
      {wat} toevoegen
    </Button>
  )
}
