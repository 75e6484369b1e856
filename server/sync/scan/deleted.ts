import type { Run } from './scanUpdate.ts'

/** Which stretches of what was written are deleted, as merged ranges per client. */
export class Deleted {
  /** By client: start, end, start, end, … in order, and never touching. */
  readonly #ranges = new Map<number, number[]>()

  add({ client, clock, length }: Run): void {
    const ranges = this.#ranges.get(client)
    const end = clock + length
    if (!ranges) return void this.#ranges.set(client, [clock, end])
    if (clock > (ranges.at(-1) as number)) return void ranges.push(clock, end)
    // From the first range that reaches `clock` up to, not including, the first that begins after `end`.
    let from = firstFrom(ranges, clock)
    if (from % 2 === 1) from -= 1
    let to = from
    while (to < ranges.length && (ranges[to] as number) <= end) to += 2
    const start = to > from ? Math.min(clock, ranges[from] as number) : clock
    const stop = to > from ? Math.max(end, ranges[to - 1] as number) : end
    ranges.splice(from, to - from, start, stop)
  }

  /** The parts of a stretch that are not deleted yet. */
  missing({ client, clock, length }: Run): Run[] {
    const ranges = this.#ranges.get(client) ?? []
    const end = clock + length
    const missing: Run[] = []
    let at = clock
    let index = firstFrom(ranges, clock)
    if (index % 2 === 1) at = Math.max(at, ranges[index++] as number)
    for (; at < end; at = ranges[index + 1] as number, index += 2) {
      const stop = Math.min(end, ranges[index] ?? end)
      if (stop > at) missing.push({ client, clock: at, length: stop - at })
      if (stop === end) break
    }
    return missing
  }

  /** Every range, client by client. */
  all(): Run[] {
    return [...this.#ranges].flatMap(([client, ranges]) => {
      const runs: Run[] = []
      for (let at = 0; at < ranges.length; at += 2) {
        const clock = ranges[at] as number
        runs.push({ client, clock, length: (ranges[at + 1] as number) - clock })
      }
      return runs
    })
  }
}

/** The first index whose bound is at or above `clock`: odd when `clock` lies in, or right after, a range. */
function firstFrom(bounds: readonly number[], clock: number): number {
  let low = 0
  let high = bounds.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((bounds[middle] as number) < clock) low = middle + 1
    else high = middle
  }
  return low
}
