import type { Clock } from '../clock.ts'

/** Fills with so much a second, up to its burst. It can be overdrawn: what has come in has come in. */
export class Bucket {
  readonly #clock: Clock
  readonly #perSecond: number
  readonly #burst: number
  #left: number
  #at: number

  constructor(clock: Clock, perSecond: number, burst: number) {
    this.#clock = clock
    this.#perSecond = perSecond
    this.#burst = burst
    this.#left = burst
    this.#at = clock.now()
  }

  /** Takes this much out; gives after how many milliseconds it is no longer overdrawn. */
  take(amount: number): number {
    if (this.#burst === Number.POSITIVE_INFINITY) return 0
    const now = this.#clock.now()
    this.#left = Math.min(this.#burst, this.#left + ((now - this.#at) / 1000) * this.#perSecond) - amount
    this.#at = now
    return Math.max(0, Math.ceil((-this.#left / this.#perSecond) * 1000))
  }

  /** By more than all it can hold: only who does not wait when asked to comes here. */
  get isFlooded(): boolean {
    return this.#left < -this.#burst
  }

  get isFull(): boolean {
    this.take(0)
    return this.#left >= this.#burst
  }
}
