import * as Y from 'yjs'
import type { PlanLog } from '../store/planUpdates.ts'
import { isWaiting, loadWithTail } from './planDoc.ts'

/** A tail this long makes opening the plan slow. */
const longTail = { updates: 1_000, bytes: 256 * 1024 }

/** Whether a snapshot is worth making. */
export const isLong = ({ updates, bytes }: { updates: number; bytes: number }): boolean =>
  updates >= longTail.updates || bytes >= longTail.bytes

/**
 * Keeps a snapshot of a plan whose tail has grown long. It is read back and compared before it is kept, and
 * the log stays as it is: a snapshot only saves reading. True when one was made.
 */
export async function compact(log: PlanLog, planId: string): Promise<boolean> {
  const { doc, tail } = await loadWithTail(log, planId)
  if (!isLong(tail)) return false
  const bytes = Y.encodeStateAsUpdate(doc)
  if (!saysTheSame(doc, bytes))
    throw new Error(`A snapshot of plan ${planId} does not say what its log says.`)
  await log.keepSnapshot(planId, { seq: tail.seq, bytes, stateVector: Y.encodeStateVector(doc) })
  return true
}

function saysTheSame(doc: Y.Doc, bytes: Uint8Array): boolean {
  const copy = new Y.Doc()
  Y.applyUpdate(copy, bytes)
  for (const name of doc.share.keys()) copy.getMap(name)
  const same =
    !isWaiting(copy) &&
    Buffer.from(Y.encodeStateVector(copy)).equals(Y.encodeStateVector(doc)) &&
    Buffer.from(Y.encodeStateAsUpdate(copy)).equals(bytes) &&
    JSON.stringify(contentOf(copy)) === JSON.stringify(contentOf(doc))
  copy.destroy()
  return same
}

/** Every root of a plan is a map. */
const contentOf = (doc: Y.Doc): unknown =>
  [...doc.share.keys()].sort().map(name => [name, doc.getMap(name).toJSON()])
