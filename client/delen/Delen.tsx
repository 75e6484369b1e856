import { memo } from 'react'
import { type Deel, delen } from '../plan/delen.ts'
import { usePlanValue } from '../plan/PlanContext.tsx'
import { DeelSectie } from './DeelSectie.tsx'
import { inhoud } from './inhoud.ts'

/** The parts that stand before the opgaven, or those after them. Nothing typed elsewhere redraws them. */
export const Delen = memo(function Delen({ plek }: Pick<Deel, 'plek'>) {
  const planId = usePlanValue(plan => plan.id)
  return delen
    .filter(deel => deel.plek === plek)
    .map(deel => {
      const Inhoud = inhoud[deel.id]
      return (
        <DeelSectie key={deel.id} deel={deel}>
          <Inhoud planId={planId} />
        </DeelSectie>
      )
    })
})
