import { planVelden } from '../../../shared/plan/plan.ts'
import { usePlanValue } from '../../plan/PlanContext.tsx'

/** Status and number of the version that is being written: `Concept 0.6`. */
export function VersionChip() {
  const versie = usePlanValue(plan => plan.versie)
  const { opties } = planVelden.versie.velden.status
  const status = versie.status ? opties[versie.status] : ''
  const text = [status.charAt(0).toUpperCase() + status.slice(1), versie.nummer].filter(Boolean).join(' ')
  return text ? <span className="version-chip">{text}</span> : null
}
