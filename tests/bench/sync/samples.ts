/** How long things took, in steps of 10 µs up to ten seconds; what is slower counts as that. */
export class Samples {
  readonly #counts = new Uint32Array(1_000_000)
  #count = 0

  add(ms: number): void {
    const index = Math.min(this.#counts.length - 1, Math.max(0, Math.round(ms * 100)))
    this.#counts[index] = (this.#counts[index] ?? 0) + 1
    this.#count += 1
  }

  /** The time that this part of all took at most (ms); NaN when there are none. */
  at(part: number): number {
    const wanted = Math.ceil(this.#count * part)
    let seen = 0
    for (let index = 0; index < this.#counts.length && this.#count > 0; index += 1) {
      seen += this.#counts[index] ?? 0
      if (seen >= wanted) return index / 100
    }
    return Number.NaN
  }
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1
    ? (sorted[Math.floor(middle)] ?? Number.NaN)
    : ((sorted[middle - 1] ?? Number.NaN) + (sorted[middle] ?? Number.NaN)) / 2
}
