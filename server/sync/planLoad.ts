import * as Y from 'yjs'
import type { PlanSize, PlanUpdates } from '../store/planUpdates.ts'
import { cutBeside, startCutThread } from './cut/cutThread.ts'
import { type Cut, Cutter } from './cut/cutter.ts'
import { SharedCuts } from './cut/sharedCuts.ts'
import { joined } from './fanOut.ts'
import { answerFrame, updateWire, wireOf } from './frames.ts'
import { clocksOf } from './planState.ts'
import type { Committed } from './ring.ts'

/** To cut a plan larger than this, in bytes, holds up everybody who types. */
export const largeBytes = 200 * 1024

/** All that is on disk of a plan: its newest snapshot that is whole, and the log after it. */
export interface Parts {
  readonly seq: number
  readonly updates: readonly Uint8Array[]
  /** How far the clocks come in the first `covered` updates, when that was kept with them. */
  readonly covered: number
  readonly clocks: ReadonlyMap<number, number>
  readonly tail: { readonly updates: number; readonly bytes: number }
  readonly size: PlanSize
}

/** Rejects when the log cannot be read. */
export async function readParts(log: PlanUpdates, planId: string): Promise<Parts> {
  const base = await log.wholeSnapshot(planId)
  const rows = await log.all(planId, base?.seq)
  const updates = rows.map(({ bytes }) => bytes)
  const bytes = updates.reduce((sum, update) => sum + update.length, 0)
  const vector = base?.stateVector
  return {
    seq: rows.at(-1)?.seq ?? base?.seq ?? 0,
    updates: base ? [base.bytes, ...updates] : updates,
    covered: vector ? 1 : 0,
    clocks: vector ? Y.decodeStateVector(vector) : new Map(),
    tail: { updates: updates.length, bytes },
    size: { snapshot: base?.bytes.length ?? 0, since: bytes },
  }
}

/** How far the clock of each client has come. */
export const clocksOfParts = ({ updates, covered, clocks }: Parts): Map<number, number> =>
  clocksOf(updates.slice(covered), clocks)

/** A plan as it is at one number of its log, framed once for everybody who comes in. */
export class PlanLoad {
  readonly seq: number
  readonly updates: readonly Uint8Array[]
  /** How large it is. */
  readonly bytes: number
  /** All updates but the last, and the last as what ends a load: after it all of it is there. */
  readonly #wires: { readonly updates: Buffer; readonly last: Buffer }
  readonly #cutter: Cutter
  readonly #cuts: SharedCuts
  readonly #isLarge: boolean

  constructor({ seq, updates }: Pick<Parts, 'seq' | 'updates'>) {
    this.seq = seq
    const most = updates.slice(0, -1)
    const frames = most.map(updateWire)
    const last = wireOf(answerFrame(updates.at(-1) ?? nothing))
    this.#wires = { updates: Buffer.concat(frames), last }
    let at = 0
    // Each update where it stands in its frame, so that it is in memory once.
    const views = frames.map((frame, index) => {
      at += frame.length
      return this.#wires.updates.subarray(at - (most[index]?.length ?? 0), at)
    })
    this.updates = [...views, last.subarray(last.length - (updates.at(-1) ?? nothing).length)]
    this.#cutter = new Cutter(this.updates)
    // When the thread fails it is done here: then people wait, and nobody is turned away.
    this.#cuts = new SharedCuts(stateVector =>
      cutBeside(this.updates, stateVector).catch(() => this.#cutter.above(stateVector)),
    )
    this.bytes = this.updates.reduce((sum, { length }) => sum + length, 0)
    this.#isLarge = this.bytes > largeBytes
    if (this.#isLarge) startCutThread()
  }

  /** For who has nothing, and what came since: the very same buffers for all of them. */
  whole(since: readonly Committed[]): Buffer[] {
    const { updates, last } = this.#wires
    if (since.length === 0) return [updates, last]
    const lastUpdate = updateWire(this.updates.at(-1) ?? nothing)
    return [updates, lastUpdate, ...loadOf(since)]
  }

  /**
   * For who has something: the structs above its clocks, and every deletion, which no clock tells. Of a large plan
   * that is cut beside the server, once for all who have the same; a promise then.
   */
  above(stateVector: Uint8Array, since: readonly Committed[]): Buffer[] | Promise<Buffer[]> {
    const wires = ({ structs, deletes }: Cut) => [structs, joined(since), deletes]
    return this.#isLarge ? this.#cuts.above(stateVector).then(wires) : wires(this.#cutter.above(stateVector))
  }
}

const nothing = Uint8Array.of(0, 0)

/** These updates as a whole answer: the last ends it. */
export const loadOf = (updates: readonly Committed[]): Buffer[] => [
  joined(updates.slice(0, -1)),
  wireOf(answerFrame(updates.at(-1)?.bytes ?? nothing)),
]
