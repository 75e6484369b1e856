import type { Clock } from '../../../client/plan/findings/clock.ts'

/** A clock that stands still until a test moves it. */
export interface FakeClock extends Clock {
  /** Lets time pass, and runs what falls due in it in order. */
  pass(milliseconds: number): void
  /** From now on each look at the clock takes this long, as on a machine that has much to do. */
  looksCost(milliseconds: number): void
}

export function fakeClock(): FakeClock {
  let time = 0
  let cost = 0
  let waiting: { at: number; run: () => void }[] = []
  const after = (milliseconds: number, run: () => void) => {
    const entry = { at: time + milliseconds, run }
    waiting.push(entry)
    return () => {
      waiting = waiting.filter(one => one !== entry)
    }
  }
  return {
    now: () => {
      time += cost
      return time
    },
    looksCost: milliseconds => {
      cost = milliseconds
    },
    soon: run => after(16, run),
    idle: run => after(16, run),
    after,
    pass(milliseconds) {
      const end = time + milliseconds
      for (;;) {
        const next = waiting.filter(one => one.at <= end).sort((a, b) => a.at - b.at)[0]
        if (!next) break
        waiting = waiting.filter(one => one !== next)
        time = Math.max(time, next.at)
        next.run()
      }
      time = Math.max(time, end)
    },
  }
}
