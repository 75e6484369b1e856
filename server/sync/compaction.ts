import * as Y from 'yjs'
import type { PlanLog } from '../store/planUpdates.ts'
import { isWaiting, loadWithTail } from './planDoc.ts'

interface Length {
  readonly updates: number
  readonly bytes: number
}
const atLeast =
  (updates: number, bytes: number) =>
  (tail: Length): boolean =>
    tail.updates >= updates || tail.bytes >= bytes

/** A tail this long makes opening the plan slow. */
export const isLong = atLeast(1_000, 256 * 1024)
/** One this long no thread reads at once without much memory, however soon after a snapshot. */
export const isVeryLong = atLeast(10_000, 4 * 1024 * 1024)
/** One this long is worth a snapshot when nobody writes. */
export const isWorthIt = atLeast(200, 64 * 1024)

/**
 * Keeps a snapshot of a plan as its log was at `through`. It is read back and compared before it is kept, and
 * the log stays as it is: a snapshot only saves reading.
 */
export async function compact(log: PlanLog, planId: string, through: number): Promise<void> {
  const { doc } = await loadWithTail(log, planId, through)
  const bytes = Y.encodeStateAsUpdate(doc)
  if (!saysTheSame(doc, bytes))
    throw new Error(`A snapshot of plan ${planId} does not say what its log says.`)
  await log.keepSnapshot(planId, { seq: through, bytes, stateVector: Y.encodeStateVector(doc) })
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
export const contentOf = (doc: Y.Doc): unknown =>
  [...doc.share.keys()].sort().map(name => [name, doc.getMap(name).toJSON()])
