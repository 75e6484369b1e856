import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Verzameling } from '../../shared/plan/field.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import type { ControlNaam } from './controlProps.ts'
import { VerzamelingInvoer } from './VerzamelingInvoer.tsx'
import type { Weergave } from './weergave.ts'

interface VerzamelingVeldProps extends Weergave {
  readonly elementId: string
  readonly veld: string
  readonly declaratie: Verzameling
  readonly waarde: unknown
  readonly naam: ControlNaam
}

/** The control of a set: references, choices, words or years. */
export function VerzamelingVeld({
  elementId,
  veld,
  declaratie,
  waarde,
  naam,
  ...weergave
}: VerzamelingVeldProps) {
  const { edit } = usePlan()
  const onVoegToe = (element: string | number) => edit({ op: 'add', elementId, veld, waarde: element })
  const onHaalWeg = (element: string | number) => edit({ op: 'remove', elementId, veld, waarde: element })
  const onWissel = (weg: readonly number[], bij: readonly number[]) => {
    const edits: PlanEdit[] = [
      ...weg.map(jaar => ({ op: 'remove', elementId, veld, waarde: jaar }) as const),
      ...bij.map(jaar => ({ op: 'add', elementId, veld, waarde: jaar }) as const),
    ]
    if (edits.length > 0) edit({ op: 'all', edits })
  }
  return <VerzamelingInvoer {...{ declaratie, waarde, naam, onVoegToe, onHaalWeg, onWissel }} {...weergave} />
}
