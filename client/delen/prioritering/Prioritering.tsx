import { planVelden } from '../../../shared/plan/plan.ts'
import { Veldregel } from '../../fields/Veldregel.tsx'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { Rangorde } from './Rangorde.tsx'

const { velden } = planVelden.prioritering

/** How the region chose its opgaven, and in which order they stand. */
export function Prioritering({ planId }: { planId: string }) {
  const { methode, criteria, datum } = usePlanValue(plan => plan.prioritering)
  return (
    <div>
      <Veldregel
        elementId={planId}
        veld="prioritering.methode"
        label="Zo kozen wij"
        declaratie={velden.methode}
        waarde={methode}
        leeg="Uit welke knelpunten, door wie en waarmee is gekozen?"
      />
      <Veldregel
        elementId={planId}
        veld="prioritering.criteria"
        declaratie={velden.criteria}
        waarde={criteria}
        leeg="Criterium toevoegen…"
      />
      <Veldregel
        elementId={planId}
        veld="prioritering.datum"
        label="Gekozen op"
        declaratie={velden.datum}
        waarde={datum}
        leeg="Wanneer?"
        inWoorden
      />
      <Rangorde />
    </div>
  )
}
