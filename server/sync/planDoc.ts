import * as Y from 'yjs'
import { completePlan } from '../../shared/plan/completePlan.ts'
import type { PlanUpdates } from '../store/planUpdates.ts'

/** The doc that the log of a plan adds up to. Throws when the log does not add up. */
export async function loadDoc(log: PlanUpdates, planId: string): Promise<Y.Doc> {
  const updates = await log.all(planId)
  const doc = new Y.Doc()
  doc.transact(() => {
    for (const { bytes } of updates) Y.applyUpdate(doc, bytes)
  })
  if (isWaiting(doc)) throw new Error(`The log of plan ${planId} has an update that builds on a missing one.`)
  return doc
}

/** Makes what a newer release declares and this plan lacks, and writes it to the log. */
export async function completeDoc(log: PlanUpdates, planId: string, doc: Y.Doc): Promise<void> {
  const before = Y.encodeStateVector(doc)
  if (!completePlan(doc)) return
  await log.append(planId, [{ bytes: Y.encodeStateAsUpdate(doc, before), authorId: null }])
}

/** True when Yjs holds back something that was applied, because what it builds on is missing. */
export const isWaiting = (doc: Y.Doc): boolean =>
  doc.store.pendingStructs !== null || doc.store.pendingDs !== null
