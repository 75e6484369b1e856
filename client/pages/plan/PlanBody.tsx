import { Delen } from '../../delen/Delen.tsx'
import { CaretLayer } from '../../editor/CaretLayer.tsx'
import { Hoofdstukken } from '../../hoofdstukken/Hoofdstukken.tsx'
import { Opgaven } from '../../opgaven/Opgaven.tsx'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { PlanInfo } from '../../planinfo/PlanInfo.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'

/** The sheet with the whole plan on it. */
export function PlanBody() {
  const planId = usePlanValue(plan => plan.id)
  if (planId === '')
    return (
      <div className="sheet">
        <Skeleton label="Het plan wordt geladen" lines={8} />
      </div>
    )
  return (
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
  )
}
