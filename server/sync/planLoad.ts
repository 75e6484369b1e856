import * as Y from 'yjs'
import type { PlanUpdates } from '../store/planUpdates.ts'
import { joined } from './fanOut.ts'
import { answerFrame, updateFrame, wireOf } from './frames.ts'
import { clocksOf, scanStored } from './planState.ts'
import type { Committed } from './ring.ts'
import { cutUpdate, deletesUpdate } from './scan/cutUpdate.ts'
import { Deleted } from './scan/deleted.ts'

/** All that is on disk of a plan: its newest snapshot that is whole, and the log after it. */
export interface Parts {
  readonly seq: number
  readonly updates: readonly Uint8Array[]
  /** How far the clocks come in the first `covered` updates, when that was kept with them. */
  readonly covered: number
  readonly clocks: ReadonlyMap<number, number>
  readonly tail: { readonly updates: number; readonly bytes: number }
}

/** Rejects when the log cannot be read. */
export async function readParts(log: PlanUpdates, planId: string): Promise<Parts> {
  const base = (await log.snapshots(planId)).find(snapshot => snapshot.isWhole)
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
  }
}

/** How far the clock of each client has come. */
export const clocksOfParts = ({ updates, covered, clocks }: Parts): Map<number, number> =>
  clocksOf(updates.slice(covered), clocks)

/** A plan as it is at one number of its log, framed once for everybody who comes in. */
export class PlanLoad {
  readonly seq: number
  readonly updates: readonly Uint8Array[]
  /** All updates but the last, and the last as what ends a load: after it all of it is there. */
  readonly #wires: { readonly updates: Buffer; readonly last: Buffer }
  /** Made when the first comes back who has something. */
  #known: { clocks: readonly ReadonlyMap<number, number>[]; deletes: Buffer } | null = null

  constructor({ seq, updates }: Pick<Parts, 'seq' | 'updates'>) {
    this.seq = seq
    const most = updates.slice(0, -1)
    const frames = most.map(update => wireOf(updateFrame(update)))
    const last = wireOf(answerFrame(updates.at(-1) ?? nothing))
    this.#wires = { updates: Buffer.concat(frames), last }
    let at = 0
    // Each update where it stands in its frame, so that it is in memory once.
    const views = frames.map((frame, index) => {
      at += frame.length
      return this.#wires.updates.subarray(at - (most[index]?.length ?? 0), at)
    })
    this.updates = [...views, last.subarray(last.length - (updates.at(-1) ?? nothing).length)]
  }

  /** For who has nothing, and what came since: the very same buffers for all of them. */
  whole(since: readonly Committed[]): Buffer[] {
    const { updates, last } = this.#wires
    const newest = since.at(-1)
    if (!newest) return [updates, last]
    const lastUpdate = wireOf(updateFrame(this.updates.at(-1) ?? nothing))
    return [updates, lastUpdate, joined(since.slice(0, -1)), wireOf(answerFrame(newest.bytes))]
  }

  /** For who has something: the structs above its clocks, and every deletion, which no clock tells. */
  above(vector: ReadonlyMap<number, number>, since: readonly Committed[]): Buffer[] {
    const clock = (client: number) => vector.get(client) ?? 0
    const { clocks, deletes } = this.#index()
    const isNew = (_: Uint8Array, at: number) => [...(clocks[at] ?? [])].some(([id, end]) => end > clock(id))
    const cuts = this.updates
      .filter(isNew)
      .map(update => wireOf(updateFrame(cutUpdate(update, scanStored(update), clock, []))))
    return [...cuts, joined(since), deletes]
  }

  #index() {
    if (this.#known) return this.#known
    const deleted = new Deleted()
    const clocks = this.updates.map(update => {
      for (const run of scanStored(update).deletes) deleted.add(run)
      return clocksOf([update])
    })
    this.#known = { clocks, deletes: wireOf(answerFrame(deletesUpdate(deleted.all()))) }
    return this.#known
  }
}

const nothing = Uint8Array.of(0, 0)
