import { Delen } from '../../delen/Delen.tsx'
import { CaretLayer } from '../../editor/CaretLayer.tsx'
import { useHoldStill } from '../../editor/useHoldStill.ts'
import { Hoofdstukken } from '../../hoofdstukken/Hoofdstukken.tsx'
import { Opgaven } from '../../opgaven/Opgaven.tsx'
import { OverlegBijVeld } from '../../overleg/voorstel/OverlegBijVeld.tsx'
import { BijVeldProvider } from '../../plan/overleg/BijVeld.tsx'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { PlanInfo } from '../../planinfo/PlanInfo.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** The sheet with the whole plan on it. */
export function PlanBody() {
  const planId = usePlanValue(plan => plan.id)
  useHoldStill()
  if (planId === '')
    return (
      <div className="sheet">
        <Skeleton label="Het plan wordt geladen" lines={8} />
      </div>
    )
  return (
    <BijVeldProvider toon={OverlegBijVeld}>
      <div className="sheet">
        <PlanInfo />
        <Hoofdstukken />
        <Delen plek="voor" />
        <div data-deel="opgaven">
          <Opgaven />
        </div>
        <Delen plek="na" />
        <CaretLayer />
      </div>
    </BijVeldProvider>
  )
}
