import { planVelden } from '../../shared/plan/plan.ts'
import { labelIdVan } from '../fields/controlProps.ts'
import { isLeeg } from '../fields/leeg.ts'
import { VeldBlok } from '../fields/VeldBlok.tsx'
import { VeldControl } from '../fields/VeldControl.tsx'
import { VeldRij } from '../fields/VeldRij.tsx'
import { usePlanValue } from '../plan/PlanContext.tsx'

const { velden } = planVelden.prioritering

/** How the region chose its opgaven. */
export function Prioritering({ planId }: { planId: string }) {
  const prioritering = usePlanValue(plan => plan.prioritering)
  return (
    <VeldRij elementId={planId} veld="prioritering" label="Prioritering" leeg={isLeeg(prioritering)} groep>
      <VeldControl
        elementId={planId}
        veld="prioritering.methode"
        declaratie={velden.methode}
        waarde={prioritering.methode}
        labelId={labelIdVan(planId, 'prioritering')}
        leeg="Hoe koos de regio deze opgaven?"
      />
      <div className="velden-naast-elkaar">
        <VeldBlok
          elementId={planId}
          veld="prioritering.criteria"
          declaratie={velden.criteria}
          waarde={prioritering.criteria}
          leeg="Criterium toevoegen…"
          breed
        />
        <VeldBlok
          elementId={planId}
          veld="prioritering.datum"
          label="Gekozen op"
          declaratie={velden.datum}
          waarde={prioritering.datum}
        />
      </div>
    </VeldRij>
  )
}
