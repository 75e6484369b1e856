import type { PlanLog } from '../../store/planUpdates.ts'
import { scanUpdate } from '../scan/scanUpdate.ts'
import type { Fault } from './judge.ts'
import { lookAt, type Offence, stands } from './offence.ts'
import { repair } from './repair.ts'
import type { ShadowDoc } from './shadowDoc.ts'
import type { Shadows } from './shadows.ts'

/** Why an update is set apart. `unreadable`: Yjs fails on it, or waits for something that never comes. */
export type Reason = 'unreadable' | 'too-deep'
export interface SetApart {
  readonly seq: number
  readonly authorId: string | null
  readonly reason: Reason
}
export interface Offender {
  readonly seq: number
  readonly authorId: string | null
  readonly fault: Fault
}
/** What there was to say about the new updates of a plan. */
export interface Checked {
  /** The last number of the log that was looked at. */
  readonly seq: number
  readonly apart: readonly SetApart[]
  readonly offenders: readonly Offender[]
  /** The update that takes out what does not belong; null when everything does. */
  readonly repair: Uint8Array | null
}

export interface CheckParts {
  readonly log: PlanLog
  readonly shadows: Shadows
  /** What a user is called; null for an unknown one. */
  readonly naamVan: (userId: string) => Promise<string | null>
  /** Somebody takes so many letters and other pieces away; the shadow is still as it was before. */
  readonly beforeDeleting?: (planId: string, shadow: ShadowDoc, weg: number) => Promise<void>
  /** False while an earlier repair of the plan is not in the log yet. */
  readonly mayRepair: (planId: string) => boolean
}

/**
 * Tries the updates that came since the last time on the shadow of their plan. One that Yjs fails on is set
 * apart, so that no load has it again; for what does not belong in a plan there is a repair.
 */
export async function check(planId: string, parts: CheckParts): Promise<Checked> {
  const { log, shadows } = parts
  const apart: SetApart[] = []
  if (!shadows.has(planId) && (await isInSnapshot(log, planId)))
    return { seq: (await log.head(planId))?.seq ?? 0, apart, offenders: [], repair: null }
  for (;;) {
    const isFresh = !shadows.has(planId)
    const shadow = await shadows.open(planId)
    const { offences, bad } = await catchUp(planId, shadow, parts)
    if (!bad) return { ...(await settle(planId, { shadow, offences }, parts)), apart }
    shadows.drop(planId)
    // A shadow is made by other steps than a load: only what fails on a fresh one is bad.
    if (isFresh) apart.push(await setApart(planId, bad, log, apart))
  }
}

/** Nothing is in a snapshot that was not tried: a plan that is only read needs no shadow, which is far larger than it. */
async function isInSnapshot(log: PlanLog, planId: string): Promise<boolean> {
  const { snapshot, since } = await log.size(planId)
  return snapshot > 0 && since === 0
}

interface Bad extends SetApart {
  readonly instead: () => Uint8Array
}
interface CaughtUp {
  readonly offences: readonly Offence[]
  readonly bad: Bad | null
}

async function catchUp(planId: string, shadow: ShadowDoc, parts: CheckParts): Promise<CaughtUp> {
  const { log, naamVan, beforeDeleting } = parts
  const offences: Offence[] = []
  const namen = new Map<string, string | null>()
  for (const update of await log.all(planId, shadow.seq)) {
    const { seq, authorId } = update
    if (authorId !== null) await beforeDeleting?.(planId, shadow, deletedBy(update.bytes))
    const { fresh, instead } = shadow.apply(update)
    if (!fresh) return { offences, bad: { seq, authorId, instead, reason: 'unreadable' } }
    if (authorId !== null && !namen.has(authorId)) namen.set(authorId, await naamVan(authorId))
    const naam = namen.get(authorId ?? '') ?? null
    const found = lookAt(shadow, update, fresh, naam)
    if (found.tooDeep) return { offences, bad: { seq, authorId, instead, reason: 'too-deep' } }
    offences.push(...found.offences)
  }
  return { offences, bad: null }
}

async function setApart(
  planId: string,
  { seq, authorId, reason, instead }: Bad,
  log: PlanLog,
  before: readonly SetApart[],
): Promise<SetApart> {
  if (before.some(one => one.seq === seq))
    throw new Error(`Update ${seq} of plan ${planId} fails although nothing of it is left.`)
  await log.setApart(planId, { seq, reason, bytes: instead() })
  return { seq, authorId, reason }
}

/** What the server wrote itself is not repaired again: that would never end. */
async function settle(
  planId: string,
  { shadow, offences }: { readonly shadow: ShadowDoc; readonly offences: readonly Offence[] },
  { log, shadows, mayRepair }: CheckParts,
): Promise<Omit<Checked, 'apart'>> {
  const { seq, doc } = shadow
  // What was repaired since is gone by now.
  const standing = offences.filter(offence => stands(doc, offence))
  const others = standing.filter(({ authorId }) => authorId !== null)
  if (others.length > 0 && !mayRepair(planId)) {
    // Found again when the plan is read again, after that repair.
    shadows.drop(planId)
    return { seq, offenders: [], repair: null }
  }
  const offenders = standing.map(({ seq, authorId, fault }) => ({ seq, authorId, fault }))
  const bytes = others.length > 0 ? await repair(shadow, others, log, planId) : null
  return { seq, offenders, repair: bytes }
}

const deletedBy = (bytes: Uint8Array): number =>
  (scanUpdate(bytes)?.deletes ?? []).reduce((sum, { length }) => sum + length, 0)
