import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { Refusal } from '../../shared/refusals.ts'
import { type Vergelijking, vergelijkPlannen } from '../../shared/versie/vergelijk.ts'
import type { Versie } from '../../shared/versie/versie.ts'
import type { Clock } from '../clock.ts'
import { readableLog } from '../store/readableLog.ts'
import type { Store } from '../store/store.ts'
import { loadDoc } from '../sync/planDoc.ts'
import type { Rooms } from '../sync/rooms.ts'
import { planIn } from './planIn.ts'

interface Parts {
  readonly store: Pick<Store, 'versies' | 'bezoeken' | 'planUpdates'>
  readonly rooms: Pick<Rooms, 'readPlan'>
  readonly clock: Pick<Clock, 'wall'>
}
interface Vraag {
  /** A version, or `bezoek`: the plan as it was when the last visit of `userId` ended. */
  readonly van: string
  /** A version, or `nu`. */
  readonly naar: string
  readonly userId: string
}
/** What was compared; `versie` is null for the plan as it was at that moment. */
export interface Kant {
  readonly versie: Versie | null
  /** ISO 8601. */
  readonly op: string
}
export interface Vergeleken extends Vergelijking {
  readonly van: Kant
  readonly naar: Kant
}
interface Gelezen {
  readonly kant: Kant
  readonly plan: Plan
}

/** Compares what a plan was with what it became. Refuses what is not there. */
export async function vergelijking(
  parts: Parts,
  planId: string,
  { van, naar, userId }: Vraag,
): Promise<Vergeleken> {
  const voor = van === 'bezoek' ? await bijBezoek(parts, planId, userId) : await inVersie(parts, planId, van)
  const na = naar === 'nu' ? await nu(parts, planId) : await inVersie(parts, planId, naar)
  return { van: voor.kant, naar: na.kant, ...vergelijkPlannen(voor.plan, na.plan) }
}

async function inVersie({ store }: Parts, planId: string, versieId: string): Promise<Gelezen> {
  const versie = await store.versies.one(planId, versieId)
  const state = versie && (await store.versies.state(planId, versieId))
  if (!state) throw new Refusal('niet-gevonden')
  return { kant: { versie, op: versie.op }, plan: planIn(state) }
}

async function nu({ rooms, clock }: Parts, planId: string): Promise<Gelezen> {
  const plan = await rooms.readPlan(planId)
  return { kant: { versie: null, op: new Date(clock.wall()).toISOString() }, plan }
}

/** The log has every moment of the plan. */
async function bijBezoek({ store, clock }: Parts, planId: string, userId: string): Promise<Gelezen> {
  const sinds = await store.bezoeken.sinds(planId, userId, clock.wall())
  const head = sinds === null ? null : await store.planUpdates.headAt(planId, sinds)
  if (sinds === null || !head) throw new Refusal('niet-gevonden')
  const doc = await loadDoc(readableLog(store.planUpdates), planId, head.seq)
  const plan = readPlan(doc)
  doc.destroy()
  return { kant: { versie: null, op: new Date(sinds).toISOString() }, plan }
}
