import type { Plan } from '../../shared/plan/plan.ts'
import { alsVastgesteld } from '../../shared/vaststelling/vastgesteldStuk.ts'

/** A plan that was vastgesteld, without who worked in it: a motivering is signed by a member, by name. */
export const openbaarPlan = (plan: Plan): Plan => ({
  ...alsVastgesteld(plan),
  motiveringen: plan.motiveringen.map(een => ({ ...een, door: null, doorId: null, tijdstip: null })),
})
