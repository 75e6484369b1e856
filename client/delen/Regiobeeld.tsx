import { planVelden } from '../../shared/plan/plan.ts'
import { VeldMelding } from '../fields/VeldMelding.tsx'
import { Veldregel } from '../fields/Veldregel.tsx'
import { usePlanValue } from '../plan/PlanContext.tsx'

const { velden } = planVelden.regiobeeld
const namen = ['titel', 'versie', 'datum', 'vindplaats', 'gedragenDoor'] as const

/** The picture of the region that the opgaven rest on: which one, where it is, and who underwrites it. */
export function Regiobeeld({ planId }: { planId: string }) {
  const regiobeeld = usePlanValue(plan => plan.regiobeeld)
  return (
    <>
      <VeldMelding elementId={planId} veld="regiobeeld" leeg={false} />
      {namen.map(naam => (
        <Veldregel
          key={naam}
          elementId={planId}
          veld={`regiobeeld.${naam}`}
          declaratie={velden[naam]}
          waarde={regiobeeld[naam]}
        />
      ))}
    </>
  )
}
