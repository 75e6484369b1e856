import { usePlanValue } from '../../plan/PlanContext.tsx'
import { Lijstplek, Nieuw } from '../lijsten/Lijstplek.tsx'
import { useGehouden } from '../lijsten/useGehouden.ts'
import { useNieuw } from '../lijsten/useNieuw.ts'
import { Planrelatie } from './Planrelatie.tsx'

/** How this plan stands to other plans, part by part. */
export function Planrelaties({ planId }: { planId: string }) {
  const relaties = usePlanValue(plan => plan.planrelaties)
  const rijen = useGehouden(relaties)
  const { voegToe } = useNieuw('planrelaties', 'naarPlan')
  return (
    <Lijstplek
      planId={planId}
      veld="planrelaties"
      leeg={relaties.length === 0}
      knoppen={<Nieuw wat="Relatie" onClick={() => voegToe({ verhouding: 'nog niet getoetst' })} />}
    >
      {rijen.length > 0 && (
        <ul className="luiken">
          {rijen.map((relatie, index) => (
            <Planrelatie
              key={relatie.id}
              relatie={relatie}
              nummer={index + 1}
              weg={!relaties.some(({ id }) => id === relatie.id)}
            />
          ))}
        </ul>
      )}
    </Lijstplek>
  )
}
