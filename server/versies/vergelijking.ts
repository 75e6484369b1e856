import { Refusal } from '../../shared/refusals.ts'
import type { Clock } from '../clock.ts'
import { readableLog } from '../store/readableLog.ts'
import type { Store } from '../store/store.ts'
import { readLog } from '../sync/planDoc.ts'
import type { Rooms } from '../sync/rooms.ts'
import { beside } from './beside.ts'
import type { Zijde } from './work.ts'

interface Parts {
  readonly store: Pick<Store, 'versies' | 'bezoeken' | 'planUpdates'>
  readonly rooms: Pick<Rooms, 'readState'>
  readonly clock: Pick<Clock, 'wall'>
}
interface Vraag {
  /** A version, or `bezoek`: the plan as it was when the last visit of `userId` ended. */
  readonly van: string
  /** A version, or `nu`. */
  readonly naar: string
  readonly userId: string
}
/** Compares what a plan was with what it became: JSON in UTF-8, as `Work` has it. Refuses what is not there. */
export async function vergelijking(
  parts: Parts,
  planId: string,
  { van, naar, userId }: Vraag,
): Promise<Uint8Array> {
  return beside('vergelijken', {
    van: van === 'bezoek' ? await bijBezoek(parts, planId, userId) : await inVersie(parts, planId, van),
    naar: naar === 'nu' ? await nu(parts, planId) : await inVersie(parts, planId, naar),
  })
}

async function inVersie({ store }: Parts, planId: string, versieId: string): Promise<Zijde> {
  const versie = await store.versies.one(planId, versieId)
  const state = versie && (await store.versies.state(planId, versieId))
  if (!state) throw new Refusal('niet-gevonden')
  return { kant: { versie, op: versie.op }, updates: [state] }
}

async function nu({ rooms, clock }: Parts, planId: string): Promise<Zijde> {
  const { update } = await rooms.readState(planId)
  return { kant: { versie: null, op: new Date(clock.wall()).toISOString() }, updates: [update] }
}

/** The log has every moment of the plan. */
async function bijBezoek({ store, clock }: Parts, planId: string, userId: string): Promise<Zijde> {
  const sinds = await store.bezoeken.sinds(planId, userId, clock.wall())
  const head = sinds === null ? null : await store.planUpdates.headAt(planId, sinds)
  if (sinds === null || !head) throw new Refusal('niet-gevonden')
  const { updates } = await readLog(readableLog(store.planUpdates), planId, head.seq)
  return { kant: { versie: null, op: new Date(sinds).toISOString() }, updates }
}
