import type { Id, Struct } from './scanUpdate.ts'

/** One number for where a stretch begins and how deep it is. */
const packed = 128

/**
 * How deep everything stands: what is in a root is at 1, what is in that at 2. Kept as stretches of the same depth
 * per client, in the order of their clocks.
 */
export class Depths {
  readonly #runs = new Map<number, number[]>()

  /** Adds a struct that comes after all of its client so far, and stands on what was added; gives its depth. */
  add(struct: Struct): number {
    const depth = Math.min(this.#depthOf(struct), packed - 1)
    const runs = this.#runs.get(struct.client)
    if (!runs) this.#runs.set(struct.client, [struct.clock * packed + depth])
    else if ((runs.at(-1) as number) % packed !== depth) runs.push(struct.clock * packed + depth)
    return depth
  }

  /** Beside something it is as deep as that; in something, one deeper. What stands beside nothing is gone. */
  #depthOf({ kind, left, right, parent }: Struct): number {
    if (left || right) return Math.max(this.#at(left), this.#at(right))
    return parent ? this.#at(parent) + 1 : kind === 'gone' ? 0 : 1
  }

  #at(id: Id | null): number {
    const runs = id && this.#runs.get(id.client)
    if (!runs) return 0
    const most = id.clock * packed + packed
    let low = 0
    let high = runs.length
    while (low < high) {
      const middle = (low + high) >> 1
      if ((runs[middle] as number) < most) low = middle + 1
      else high = middle
    }
    return (runs[low - 1] ?? 0) % packed
  }
}
