import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { newId } from '../../shared/plan/newId.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { Refusal } from '../../shared/refusals.ts'
import type { Versie } from '../../shared/versie/versie.ts'
import type { Clock } from '../clock.ts'
import { dagInAmsterdam } from '../dag.ts'
import type { Store } from '../store/store.ts'
import type { Rooms } from '../sync/rooms.ts'
import { beside } from './beside.ts'

export interface VersieParts {
  readonly store: Pick<Store, 'versies' | 'regelsets' | 'planUpdates'>
  readonly rooms: Rooms
  readonly clock: Pick<Clock, 'wall'>
}
export type NieuweVersie = Pick<Versie, 'naam' | 'soort' | 'aanleiding' | 'auteur'>

/** Keeps a plan as it is on disk at this moment, with what its criteria find in it. */
export async function maakVersie(
  { store, rooms, clock }: VersieParts,
  planId: string,
  nieuw: NieuweVersie,
): Promise<Versie> {
  const epoch = await store.planUpdates.epoch(planId)
  const { regelset } = await store.regelsets.of(planId)
  const { update, place } = await rooms.readWhole(planId)
  const vraag = { state: update, regelset, naam: nieuw.naam }
  const { inhoud, ...opgesteld } = await beside('opstellen', vraag)
  const op = new Date(clock.wall()).toISOString()
  const versie = { id: newId(), ...nieuw, ...opgesteld, op, epoch, seq: place.seq }
  return store.versies.keep(planId, versie, inhoud)
}

export interface Benoeming {
  readonly naam: string
  readonly auteur: NonNullable<Versie['auteur']>
  /** Whether the plan itself is to say this number first. */
  readonly metNummer: boolean
}

/** Makes a named version. A name is of one version of a plan. */
export async function benoemVersie(
  parts: VersieParts,
  planId: string,
  { naam, auteur, metNummer }: Benoeming,
): Promise<Versie> {
  if (await parts.store.versies.named(planId, naam)) throw new Refusal('versie-bestaat')
  const dag = dagInAmsterdam(parts.clock.wall())
  if (metNummer) await parts.rooms.edit(planId, auteur.id, plan => genummerd(plan, naam, dag))
  return maakVersie(parts, planId, { naam, auteur, soort: 'benoemd', aanleiding: null })
}

/** What was its number becomes the one before. */
function genummerd(plan: Plan, nummer: string, datum: string): PlanEdit {
  const was = plan.versie.nummer
  const set = (veld: string, waarde: string): PlanEdit => ({
    ...{ op: 'set', elementId: plan.id, veld: `versie.${veld}`, waarde },
  })
  const vorige = was && was !== nummer ? [set('vorige', was)] : []
  return { op: 'all', edits: [set('nummer', nummer), set('datum', datum), ...vorige] }
}

/** Keeps the plan before somebody changes much of it. */
export const bewaarVersie = (
  parts: VersieParts,
  planId: string,
  aanleiding: 'voor-herstel' | 'voor-verwijderen',
  auteur: NonNullable<Versie['auteur']>,
): Promise<Versie> => maakVersie(parts, planId, { naam: null, soort: 'automatisch', aanleiding, auteur })
