import * as Y from 'yjs'
import type { PlanLog } from '../store/planUpdates.ts'

/** What came after the last snapshot: how much there is to gain from another. */
export interface Tail {
  readonly updates: number
  readonly bytes: number
  /** The last number of the log. */
  readonly seq: number
}
export interface Loaded {
  readonly doc: Y.Doc
  readonly tail: Tail
}

/** The doc that the log of a plan adds up to. Throws when the log does not add up. */
export async function loadDoc(log: PlanLog, planId: string, through?: number): Promise<Y.Doc> {
  return (await loadWithTail(log, planId, through)).doc
}

/**
 * From the newest snapshot that is whole, and the log after it; without one from the whole log. `through` is
 * the last number of the log that counts.
 */
export async function loadWithTail(
  log: PlanLog,
  planId: string,
  through = Number.POSITIVE_INFINITY,
): Promise<Loaded> {
  const { updates, tail } = await readLog(log, planId, through)
  const doc = docOf(updates)
  if (!doc) throw new Error(`The log of plan ${planId} has an update that builds on a missing one.`)
  return { doc, tail }
}

/** What adds up to a plan: the newest snapshot that is whole, if there is one, and the log after it. */
export async function readLog(
  log: PlanLog,
  planId: string,
  through = Number.POSITIVE_INFINITY,
): Promise<{ readonly updates: readonly Uint8Array[]; readonly tail: Tail }> {
  const base = await log.wholeSnapshot(planId, through)
  const rows = (await log.all(planId, base?.seq)).filter(({ seq }) => seq <= through)
  const since = rows.map(({ bytes }) => bytes)
  const bytes = since.reduce((sum, update) => sum + update.length, 0)
  const seq = rows.at(-1)?.seq ?? base?.seq ?? 0
  return { updates: base ? [base.bytes, ...since] : since, tail: { updates: since.length, bytes, seq } }
}

/** The doc that these updates add up to; null when one of them builds on what is missing. */
export function docOf(updates: readonly Uint8Array[]): Y.Doc | null {
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const update of updates) Y.applyUpdate(doc, update)
  })
  return isWaiting(doc) ? null : doc
}

/** True when Yjs holds back something that was applied, because what it builds on is missing. */
export const isWaiting = (doc: Y.Doc): boolean =>
  doc.store.pendingStructs !== null || doc.store.pendingDs !== null
