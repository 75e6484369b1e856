/** Something that can be let go of. */
export interface Kept {
  clear(): void
}

/** A bound on what is kept of all plans together: what was used longest ago goes first, and the last one stays. */
export class Shelf {
  readonly #mostBytes: number
  /** In the order of their last use. */
  readonly #bytesOf = new Map<Kept, number>()
  #bytes = 0

  constructor(mostBytes: number) {
    this.#mostBytes = mostBytes
  }

  put(kept: Kept, bytes: number): void {
    this.remove(kept)
    this.#bytesOf.set(kept, bytes)
    this.#bytes += bytes
    for (const first of this.#bytesOf.keys()) {
      if (this.#bytes <= this.#mostBytes || first === kept) return
      first.clear()
    }
  }

  use(kept: Kept): void {
    const bytes = this.#bytesOf.get(kept)
    if (bytes === undefined) return
    this.#bytesOf.delete(kept)
    this.#bytesOf.set(kept, bytes)
  }

  remove(kept: Kept): void {
    this.#bytes -= this.#bytesOf.get(kept) ?? 0
    this.#bytesOf.delete(kept)
  }
}
