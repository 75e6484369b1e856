import { Naam } from '../../fields/Naam.tsx'
import { usePlanValue } from '../../plan/PlanContext.tsx'

/** A few gemeenten by name, more by their number, all of them as the region. */
export function Werkgebied({ ids }: { ids: readonly string[] }) {
  const alle = usePlanValue(plan => plan.regio.gemeenten.length)
  if (ids.length > 2) return ids.length === alle ? 'hele regio' : `${ids.length} gemeenten`
  return ids.map((id, index) => (
    <span key={id}>
      {index > 0 && ', '}
      <Naam id={id} doel="gemeenten" />
    </span>
  ))
}
