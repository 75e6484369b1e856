import type { Plan } from '../../shared/plan/plan.ts'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import type { Leespunten } from '../../shared/vaststelling/leespunt.ts'
import { accepted, v1 } from '../api.ts'
import { planVanVersie } from '../plan/planVanVersie.ts'
import type { Tafel } from './vaststellingApi.ts'

export interface Voorligger {
  readonly aanbieding: Aanbieding
  readonly plan: Plan
  readonly leespunten: Leespunten
}

const versie = v1.plannen[':id'].versies[':versieId']

/** What is offered, or was vastgesteld last; null when there is neither. What was withdrawn lies before nobody. */
export async function voorligger(planId: string, tafel: Tafel): Promise<Voorligger | null> {
  const aanbieding = tafel.aanbiedingen.find(({ gesloten }) => gesloten?.hoe !== 'ingetrokken')
  if (!aanbieding) return null
  const param = { id: planId, versieId: aanbieding.versieId }
  const [plan, leespunten] = await Promise.all([
    planVanVersie(planId, aanbieding.versieId),
    accepted(versie.leespunten.$get({ param })).then(answer => answer.json()),
  ])
  return { aanbieding, plan, leespunten }
}
