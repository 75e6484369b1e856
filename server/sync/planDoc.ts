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
  const base = await log.wholeSnapshot(planId, through)
  const updates = (await log.all(planId, base?.seq)).filter(({ seq }) => seq <= through)
  const doc = new Y.Doc()
  doc.transact(() => {
    if (base) Y.applyUpdate(doc, base.bytes)
    for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  })
  if (isWaiting(doc)) throw new Error(`The log of plan ${planId} has an update that builds on a missing one.`)
  const bytes = updates.reduce((sum, update) => sum + update.bytes.length, 0)
  return { doc, tail: { updates: updates.length, bytes, seq: updates.at(-1)?.seq ?? base?.seq ?? 0 } }
}

/** True when Yjs holds back something that was applied, because what it builds on is missing. */
export const isWaiting = (doc: Y.Doc): boolean =>
  doc.store.pendingStructs !== null || doc.store.pendingDs !== null
