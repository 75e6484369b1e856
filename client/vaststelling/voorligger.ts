import type { Plan } from '../../shared/plan/plan.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import type { Onderdeelverschil } from '../../shared/versie/vergelijk.ts'
import { accepted, v1 } from '../api.ts'
import { planVanVersie } from '../plan/planVanVersie.ts'
import type { Tafel } from './vaststellingApi.ts'

/** What changed since somebody last dealt with a plan. */
export interface Sinds {
  /** The version their organisation answered before; null: since their last visit. */
  readonly versie: string | null
  readonly onderdelen: readonly Onderdeelverschil[]
  readonly inWoorden: readonly string[]
}
export interface Voorligger {
  readonly aanbieding: Aanbieding
  readonly plan: Plan
  /** Null for who was never here. */
  readonly sinds: Sinds | null
}

/** What is offered, or was vastgesteld last; null when there is neither. What was withdrawn lies before nobody. */
export async function voorligger(planId: string, tafel: Tafel): Promise<Voorligger | null> {
  const aanbieding = tafel.aanbiedingen.find(({ gesloten }) => gesloten?.hoe !== 'ingetrokken')
  if (!aanbieding) return null
  const [plan, sinds] = await Promise.all([
    planVanVersie(planId, aanbieding.versieId),
    sindsToen(planId, aanbieding, tafel),
  ])
  return { aanbieding, plan, sinds }
}

async function sindsToen(planId: string, aanbieding: Aanbieding, tafel: Tafel): Promise<Sinds | null> {
  const eerder = tafel.aanbiedingen.find(
    ({ op, organisaties }) =>
      op < aanbieding.op &&
      organisaties.some(({ id, antwoorden }) => id === tafel.tekentVoor && antwoorden.length > 0),
  )
  const query = { van: eerder?.versieId ?? 'bezoek', naar: aanbieding.versieId }
  try {
    const answer = await accepted(v1.plannen[':id'].vergelijking.$get({ param: { id: planId }, query }))
    const { onderdelen, inWoorden } = (await answer.json()) as unknown as Omit<Sinds, 'versie'>
    return { versie: eerder?.naam ?? null, onderdelen, inWoorden }
  } catch (error) {
    if (error instanceof Refusal && error.code === 'niet-gevonden') return null
    throw error
  }
}
