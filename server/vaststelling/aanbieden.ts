import type { Ondertekenaar } from '../../shared/overleg/voorstel.ts'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { newId } from '../../shared/plan/newId.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Aanbieding } from '../../shared/vaststelling/aanbieding.ts'
import { dagInAmsterdam } from '../dag.ts'
import type { Store } from '../store/store.ts'
import { maakVersie, type VersieParts } from '../versies/versiemaker.ts'

export interface AanbiedParts extends VersieParts {
  readonly store: VersieParts['store'] & Pick<Store, 'aanbiedingen'>
}
export interface Aanbod extends Pick<Aanbieding, 'naam' | 'uiterlijk' | 'toelichting'> {
  /** Ids of organisations that have somebody in the plan. */
  readonly organisaties: readonly string[]
  readonly door: Ondertekenaar
}

/** The one offer of a plan that takes answers; null when there is none. */
export async function openAanbieding(
  store: Pick<Store, 'aanbiedingen'>,
  planId: string,
): Promise<Aanbieding | null> {
  return (await store.aanbiedingen.of(planId)).find(({ gesloten }) => gesloten === null) ?? null
}

export async function eenAanbieding(
  store: Pick<Store, 'aanbiedingen'>,
  planId: string,
  aanbiedingId: string,
): Promise<Aanbieding> {
  const found = (await store.aanbiedingen.of(planId)).find(({ id }) => id === aanbiedingId)
  if (!found) throw new Refusal('niet-gevonden')
  return found
}

/**
 * Has the plan say the number it is offered under, keeps it as a version, and asks the organisations for their akkoord.
 * A plan has one open offer at a time.
 */
export async function biedAan(parts: AanbiedParts, planId: string, aanbod: Aanbod): Promise<Aanbieding> {
  const { store, rooms, clock } = parts
  const { naam, uiterlijk, toelichting, door } = aanbod
  const dag = dagInAmsterdam(clock.wall())
  if (uiterlijk < dag) throw new Refusal('ongeldige-aanvraag')
  const bekend = await store.aanbiedingen.aanbiedbaar(planId)
  const organisaties = bekend.filter(({ id }) => aanbod.organisaties.includes(id))
  if (organisaties.length === 0 || organisaties.length < new Set(aanbod.organisaties).size)
    throw new Refusal('ongeldige-aanvraag')
  if (await store.versies.named(planId, naam)) throw new Refusal('versie-bestaat')
  if (await openAanbieding(store, planId)) throw new Refusal('al-aangeboden')
  await rooms.edit(planId, door.id, plan =>
    versieEdit(plan, { nummer: naam, datum: dag, status: 'ter besluitvorming' }),
  )
  const versie = await maakVersie(parts, planId, {
    ...{ naam: null, soort: 'automatisch', aanleiding: 'aanbieding', auteur: door },
  })
  const nieuw = { id: newId(), versieId: versie.id, naam, uiterlijk, toelichting, door, op: versie.op }
  if (!(await store.aanbiedingen.keep(planId, { ...nieuw, organisaties }))) throw new Refusal('al-aangeboden')
  return eenAanbieding(store, planId, nieuw.id)
}

interface Versievelden {
  readonly nummer: string
  readonly datum: string
  readonly status: NonNullable<Plan['versie']['status']>
}

/** Has the plan say which version it is; what was its number becomes the one before. */
export function versieEdit(plan: Plan, velden: Versievelden): PlanEdit {
  const was = plan.versie.nummer
  const nieuw = { ...velden, ...(was && was !== velden.nummer && { vorige: was }) }
  return {
    op: 'all',
    edits: Object.entries(nieuw).map(
      ([veld, waarde]): PlanEdit => ({
        ...{ op: 'set', elementId: plan.id, veld: `versie.${veld}`, waarde },
      }),
    ),
  }
}
