import * as Y from 'yjs'
import { fillItem } from '../../../shared/plan/itemMap.ts'
import type { PlanLog } from '../../store/planUpdates.ts'
import { Earlier } from './earlier.ts'
import { itemOf, type Offence } from './offence.ts'
import type { AnyType, Places } from './place.ts'

interface Broken {
  readonly doc: Y.Doc
  readonly places: Places
}
type Step = (transaction: Y.Transaction) => void

/**
 * Takes out of a doc what does not belong in it, and puts back what stood there before. Touches nothing else;
 * gives what it changed, as one update.
 */
export async function repair(
  broken: Broken,
  offences: readonly Offence[],
  log: PlanLog,
  planId: string,
): Promise<Uint8Array> {
  const inOrder = [...offences].sort((a, b) => a.seq - b.seq)
  const earlier = await Earlier.before(log, planId, inOrder[0]?.seq ?? 1)
  const steps = inOrder.map(offence => {
    earlier.goOnTo(offence.seq)
    return stepFor(broken, offence, earlier)
  })
  const updates: Uint8Array[] = []
  const keep = (update: Uint8Array) => updates.push(update)
  broken.doc.on('update', keep)
  broken.doc.transact(transaction => {
    for (const step of steps) step(transaction)
  })
  broken.doc.off('update', keep)
  return Y.mergeUpdates(updates)
}

function stepFor(broken: Broken, offence: Offence, earlier: Earlier): Step {
  const { signature, fault } = offence
  if (signature) {
    const { motivering, naam } = signature
    const root = broken.doc.getMap('motiveringen')
    if (fault === 'forged-name') return () => sign(root.get(motivering), naam)
    return putBack(broken, root, motivering, earlier)
  }
  const item = itemOf(broken.doc, offence.id)
  const parent = item?.parent as AnyType | undefined
  if (!item || !parent) return () => {}
  const isKeyed = parent instanceof Y.Map || parent instanceof Y.XmlElement
  if (isKeyed && item.parentSub !== null) return putBack(broken, parent, item.parentSub, earlier)
  return transaction => item.delete(transaction)
}

function sign(motivering: unknown, naam: string | null): void {
  if (motivering instanceof Y.Map) motivering.set('door', naam)
}

/** What a key held before, or else what a new item has there. */
function putBack(
  { places }: Broken,
  parent: Y.Map<unknown> | Y.XmlElement,
  key: string,
  earlier: Earlier,
): Step {
  const value = earlier.valueOf(parent as unknown as AnyType, key)
  if (parent instanceof Y.XmlElement)
    return () =>
      value === undefined ? parent.removeAttribute(key) : parent.setAttribute(key, value as string)
  const { place } = places.of(parent as unknown as AnyType)
  const veld = place.holds === 'velden' ? place.velden[key] : undefined
  return () => {
    if (value !== undefined) return void parent.set(key, value)
    parent.delete(key)
    if (veld) fillItem(parent, '', { [key]: veld }, {})
  }
}
