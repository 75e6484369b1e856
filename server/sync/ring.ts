import { Fading } from './fading.ts'

/** What is kept at most, in bytes, and how long after the last commit. */
const mostBytes = 256 * 1024
const keptMs = 30_000

/** An update on disk, and the frame it went out in. */
export interface Committed {
  readonly bytes: Uint8Array
  readonly wire: Buffer
}

/** The last updates of a plan, for whoever comes in or lags a little behind. */
export class Ring {
  readonly #kept = new Fading<Committed[]>(keptMs)
  #bytes = 0
  #last = 0

  /** `seq`: the number of the last of them. */
  add(committed: readonly Committed[], seq: number): void {
    let kept = this.#kept.get()
    if (!kept || this.#last !== seq - committed.length) {
      kept = this.#kept.set([])
      this.#bytes = 0
    }
    for (const one of committed) {
      kept.push(one)
      this.#bytes += one.wire.length
    }
    // All at once: to shift thousands of updates one by one took a fifth of a flood.
    let gone = 0
    for (; this.#bytes > mostBytes && gone < kept.length; gone += 1)
      this.#bytes -= kept[gone]?.wire.length ?? 0
    if (gone > 0) kept.splice(0, gone)
    this.#last = seq
  }

  /** Everything after `seq` up to and including `last`; null when not all of it is here. */
  after(seq: number, last: number): readonly Committed[] | null {
    if (seq === last) return []
    const kept = this.#kept.get() ?? []
    const count = last - seq
    return this.#last === last && count > 0 && count <= kept.length ? kept.slice(-count) : null
  }
}
