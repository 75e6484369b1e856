import type { PlanLog } from '../../store/planUpdates.ts'
import { ShadowDoc } from './shadowDoc.ts'

/** The shadows of the plans that were written in last, within a bound of memory. */
export class Shadows {
  readonly #log: PlanLog
  readonly #mostBytes: number
  /** The one asked for last is last. */
  readonly #docs = new Map<string, ShadowDoc>()

  constructor(log: PlanLog, mostBytes: number) {
    this.#log = log
    this.#mostBytes = mostBytes
  }

  has(planId: string): boolean {
    return this.#docs.has(planId)
  }

  get(planId: string): ShadowDoc | undefined {
    return this.#docs.get(planId)
  }

  async open(planId: string): Promise<ShadowDoc> {
    const shadow = this.#docs.get(planId) ?? (await ShadowDoc.open(this.#log, planId))
    this.#docs.delete(planId)
    this.#docs.set(planId, shadow)
    return shadow
  }

  drop(planId: string): void {
    this.#docs.get(planId)?.doc.destroy()
    this.#docs.delete(planId)
  }

  /** Lets go of those that were not written in for longest; the last one stays, however large. */
  trim(): void {
    let sum = 0
    for (const { heapBytes } of this.#docs.values()) sum += heapBytes
    for (const [planId, { heapBytes }] of this.#docs) {
      if (sum <= this.#mostBytes || this.#docs.size === 1) return
      sum -= heapBytes
      this.drop(planId)
    }
  }
}
