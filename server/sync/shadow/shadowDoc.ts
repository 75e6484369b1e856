import * as Y from 'yjs'
import { planWortel } from '../../../shared/plan/element.ts'
import { wortels } from '../../../shared/plan/plan.ts'
import type { PlanLog, StoredUpdate } from '../../store/planUpdates.ts'
import { isWaiting } from '../planDoc.ts'
import { type Run, scanUpdate } from '../scan/scanUpdate.ts'
import { Places } from './place.ts'

/** A Y.Doc takes about this many bytes of memory for each byte of its updates. */
const heapPerByte = 12

/**
 * What the log of a plan adds up to, kept beside the server to try each update on after it was stored. Updates
 * are applied one by one, as clients do.
 */
export class ShadowDoc {
  readonly doc = new Y.Doc()
  readonly places = new Places()
  /** The last number of the log that is in it. */
  seq = 0
  /** What came since the last snapshot. */
  tail = { updates: 0, bytes: 0 }
  #bytes = 0

  constructor() {
    for (const name of [planWortel, ...wortels.keys()]) this.doc.getMap(name)
  }

  /** Begins with the newest snapshot: nothing is in one that was not tried before. */
  static async open(log: PlanLog, planId: string): Promise<ShadowDoc> {
    const shadow = new ShadowDoc()
    const base = (await log.snapshots(planId)).find(({ isWhole }) => isWhole)
    if (!base) return shadow
    Y.applyUpdate(shadow.doc, base.bytes)
    shadow.seq = base.seq
    shadow.#bytes = base.bytes.length
    return shadow
  }

  /** About what it takes of the memory, in bytes. */
  get heapBytes(): number {
    return this.#bytes * heapPerByte
  }

  /** Applies the next update of the log; gives what was new in it, or null when Yjs fails on it or waits. */
  apply({ seq, bytes }: StoredUpdate): readonly Run[] | null {
    const fresh = (scanUpdate(bytes)?.structs ?? []).flatMap(run => this.#beyond(run))
    try {
      Y.applyUpdate(this.doc, bytes)
    } catch {
      return null
    }
    if (isWaiting(this.doc)) return null
    this.seq = seq
    this.#bytes += bytes.length
    this.tail = { updates: this.tail.updates + 1, bytes: this.tail.bytes + bytes.length }
    return fresh
  }

  /** The part of a run that is not in the doc yet. */
  #beyond({ client, clock, length }: Run): Run[] {
    const known = Math.max(0, Y.getState(this.doc.store, client) - clock)
    return known < length ? [{ client, clock: clock + known, length: length - known }] : []
  }
}
