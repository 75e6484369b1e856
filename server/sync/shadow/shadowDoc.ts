import * as Y from 'yjs'
import { planWortel } from '../../../shared/plan/element.ts'
import { wortels } from '../../../shared/plan/plan.ts'
import type { PlanLog, StoredUpdate } from '../../store/planUpdates.ts'
import { isWaiting } from '../planDoc.ts'
import { type Run, scanUpdate } from '../scan/scanUpdate.ts'
import { emptied } from './emptied.ts'
import { Places } from './place.ts'

/** A Y.Doc takes about this many bytes of memory for each byte of its updates. */
const heapPerByte = 24

/** `fresh`: what was new in an update; without it the doc is spoilt. `instead`: what is read when it is set apart. */
export interface Applied {
  readonly fresh?: readonly Run[]
  readonly instead: () => Uint8Array
}

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
  /** When the last snapshot was made, as `performance.now()` has it. */
  snapshotAt = Number.NEGATIVE_INFINITY
  #bytes = 0

  constructor() {
    for (const name of [planWortel, ...wortels.keys()]) this.doc.getMap(name)
  }

  /** Begins with the newest snapshot: nothing is in one that was not tried before. */
  static async open(log: PlanLog, planId: string): Promise<ShadowDoc> {
    const shadow = new ShadowDoc()
    const base = await log.wholeSnapshot(planId)
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

  /** Applies the next update of the log; says so when Yjs fails on it, or waits for something. */
  apply({ seq, bytes }: StoredUpdate): Applied {
    const structs = scanUpdate(bytes)?.structs ?? []
    const ends = new Map(structs.map(({ client }) => [client, Y.getState(this.doc.store, client)]))
    const instead = () => emptied(structs, ends)
    const fresh = structs.flatMap(run => beyond(run, ends.get(run.client) ?? 0))
    try {
      Y.applyUpdate(this.doc, bytes)
    } catch {
      return { instead }
    }
    if (isWaiting(this.doc)) return { instead }
    this.seq = seq
    this.#bytes += bytes.length
    this.tail = { updates: this.tail.updates + 1, bytes: this.tail.bytes + bytes.length }
    return { fresh, instead }
  }
}

/** The part of a run that comes after `end`. */
function beyond({ client, clock, length }: Run, end: number): Run[] {
  const known = Math.max(0, end - clock)
  return known < length ? [{ client, clock: clock + known, length: length - known }] : []
}
