/** How long is waited for each plan that is written in (ms), and at most; plans count for as long as the window. */
const perPlanMs = 0.5
const longestMs = 10
const windowMs = 100

/**
 * When the next commit may begin. A flush costs as much for one update as for many; so where many plans are written in
 * at once, what comes within some milliseconds is committed together. Who writes alone waits for nothing.
 */
export class CommitRounds {
  #beganAt = Number.NEGATIVE_INFINITY
  #plans = new Set<string>()
  #before = 0
  #windowAt = 0

  /** After how many milliseconds one may begin. */
  wait(now: number): number {
    const plans = Math.max(this.#before, this.#plans.size)
    return plans < 2 ? 0 : Math.max(0, this.#beganAt + Math.min(plans * perPlanMs, longestMs) - now)
  }

  /** One begins, with updates of these plans. */
  begin(now: number, planIds: Iterable<string>): void {
    this.#beganAt = now
    if (now - this.#windowAt > windowMs) {
      this.#before = now - this.#windowAt > 2 * windowMs ? 0 : this.#plans.size
      this.#plans = new Set()
      this.#windowAt = now
    }
    for (const planId of planIds) this.#plans.add(planId)
  }
}
