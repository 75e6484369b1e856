import type { Clock } from '../clock.ts'

/** What a round waits for each person who gets what it brings (ms), from how many people on, and at most. */
const perPersonMs = 0.4
const fewest = 10
const longestMs = 40

/**
 * When the next batch of a room may begin. What a commit costs is one write for each person there, however much is in
 * it; so where many are, what comes within some milliseconds goes to the disk and out together.
 */
export class Rounds {
  readonly #clock: Clock
  readonly #people: () => number
  #nextAt = Number.NEGATIVE_INFINITY

  constructor(clock: Clock, people: () => number) {
    this.#clock = clock
    this.#people = people
  }

  /** Resolves when one may begin: at once, when the one before is long enough ago. */
  async begin(): Promise<void> {
    const wait = this.#nextAt - this.#clock.now()
    if (wait > 0) await new Promise<void>(resolve => void this.#clock.after(wait, resolve))
    const people = this.#people()
    this.#nextAt = this.#clock.now() + (people < fewest ? 0 : Math.min(people * perPersonMs, longestMs))
  }
}
