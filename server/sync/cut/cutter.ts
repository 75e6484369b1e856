import * as Y from 'yjs'
import { answerFrame, updateWire, wireOf } from '../frames.ts'
import { clocksOf, scanStored } from '../planState.ts'
import { cutUpdate, deletesUpdate } from '../scan/cutUpdate.ts'
import { Deleted } from '../scan/deleted.ts'

/** What somebody lacks of a plan who has something of it, as frames for the wire. */
export interface Cut {
  /** The structs above a state vector. */
  readonly structs: Buffer
  /** Every deletion, which no state vector tells: what ends a load. */
  readonly deletes: Buffer
}

/** Cuts what goes beyond a state vector from all the updates that a plan is made of. */
export class Cutter {
  readonly #updates: readonly Uint8Array[]
  /** Read when it is first asked. */
  #index: { readonly clocks: readonly ReadonlyMap<number, number>[]; readonly deletes: Buffer } | null = null

  constructor(updates: readonly Uint8Array[]) {
    this.#updates = updates
  }

  /** Throws when an update or the state vector cannot be read. */
  above(stateVector: Uint8Array): Cut {
    const vector = Y.decodeStateVector(stateVector)
    const clock = (client: number) => vector.get(client) ?? 0
    const { clocks, deletes } = this.#read()
    const isNew = (_: Uint8Array, at: number) => [...(clocks[at] ?? [])].some(([id, end]) => end > clock(id))
    const cuts = this.#updates
      .filter(isNew)
      .map(update => updateWire(cutUpdate(update, scanStored(update), clock, [])))
    return { structs: Buffer.concat(cuts), deletes }
  }

  #read() {
    if (this.#index) return this.#index
    const deleted = new Deleted()
    const clocks = this.#updates.map(update => {
      for (const run of scanStored(update).deletes) deleted.add(run)
      return clocksOf([update])
    })
    this.#index = { clocks, deletes: wireOf(answerFrame(deletesUpdate(deleted.all()))) }
    return this.#index
  }
}
