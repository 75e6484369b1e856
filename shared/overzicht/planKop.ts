import { type Plan, planVelden } from '../plan/plan.ts'

/** What stands above an overview. */
export interface PlanKop {
  readonly id: string
  readonly titel: string
  /** `Concept 0.6`; empty while neither is known. */
  readonly versie: string
}
export interface VanPlan {
  readonly plan: PlanKop
}

export function planKop({ id, titel, versie }: Plan): PlanKop {
  const { opties } = planVelden.versie.velden.status
  const status = versie.status ? opties[versie.status] : ''
  const woorden = [status.charAt(0).toUpperCase() + status.slice(1), versie.nummer].filter(Boolean)
  return { id, titel: titel.plat.trim() || 'Plan zonder titel', versie: woorden.join(' ') }
}
