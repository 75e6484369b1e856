import { planVelden } from '../../shared/plan/plan.ts'
import { VeldBlok } from '../fields/VeldBlok.tsx'
import { VeldRij } from '../fields/VeldRij.tsx'
import { usePlanValue } from '../plan/PlanContext.tsx'

const { velden } = planVelden.regiobeeld
const namen = ['titel', 'versie', 'datum', 'vindplaats', 'gedragenDoor'] as const
const bevindingen = ['regiobeeld.bevindingen'] as const
const breed: ReadonlySet<string> = new Set(['titel', 'vindplaats', 'gedragenDoor'])

/** The picture of the region that the opgaven rest on: which one, where it is, and who underwrites it. */
export function Regiobeeld({ planId }: { planId: string }) {
  const regiobeeld = usePlanValue(plan => plan.regiobeeld)
  return (
    <VeldRij elementId={planId} veld="regiobeeld" label="Regiobeeld" ook={bevindingen} groep>
      <div className="velden-naast-elkaar">
        {namen.map(naam => (
          <VeldBlok
            key={naam}
            elementId={planId}
            veld={`regiobeeld.${naam}`}
            declaratie={velden[naam]}
            waarde={regiobeeld[naam]}
            breed={breed.has(naam)}
            melding={naam !== 'titel'}
          />
        ))}
      </div>
    </VeldRij>
  )
}
