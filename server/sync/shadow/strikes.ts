import type { Clock } from '../../clock.ts'

const hourMs = 60 * 60 * 1000
const most = 3

/** How often somebody wrote what does not belong, in memory only. */
export class Strikes {
  readonly #clock: Clock
  readonly #times = new Map<string, readonly number[]>()

  constructor(clock: Clock) {
    this.#clock = clock
  }

  /** Counts one more; true from the third in an hour on. */
  add(userId: string): boolean {
    const now = this.#clock.now()
    const times = [...(this.#times.get(userId) ?? []).filter(time => time > now - hourMs), now]
    this.#times.set(userId, times.slice(-most))
    return times.length >= most
  }
}
