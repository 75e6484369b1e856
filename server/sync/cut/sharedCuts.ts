import type { Cut } from './cutter.ts'

/** Answers by state vector: those under way, and the newest, for who comes in with the same one. */
export class SharedCuts {
  readonly #make: (stateVector: Uint8Array) => Promise<Cut>
  readonly #cuts = new Map<string, Promise<Cut>>()
  #newest: string | null = null

  constructor(make: (stateVector: Uint8Array) => Promise<Cut>) {
    this.#make = make
  }

  above(stateVector: Uint8Array): Promise<Cut> {
    const key = Buffer.from(stateVector).toString('latin1')
    const known = this.#cuts.get(key)
    if (known) return known
    const cut = this.#make(stateVector).finally(() => this.#keep(key))
    this.#cuts.set(key, cut)
    return cut
  }

  /** Each may be as large as the plan: of those that were made one is kept. */
  #keep(key: string): void {
    if (this.#newest !== null) this.#cuts.delete(this.#newest)
    this.#newest = key
  }
}
