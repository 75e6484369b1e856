import type { Clock } from '../../server/clock.ts'

/** A clock that the test moves. */
export interface HandClock extends Clock {
  /** Lets time pass, and runs what falls due on the way, in order. */
  pass(ms: number): void
  /** Somebody sets the computer's clock; no time passes. */
  setWall(byMs: number): void
  /** How many timers are set. */
  waiting(): number
}

interface Timer {
  at: number
  readonly every: number | null
  readonly run: () => void
}

export function handClock(): HandClock {
  const timers = new Set<Timer>()
  let now = Date.now()
  let wallAhead = 0
  const add = (timer: Timer) => {
    timers.add(timer)
    return () => void timers.delete(timer)
  }
  const due = (until: number) =>
    [...timers].filter(({ at }) => at <= until).sort((one, other) => one.at - other.at)[0]
  return {
    now: () => now,
    wall: () => now + wallAhead,
    after: (ms, run) => add({ at: now + ms, every: null, run }),
    every: (ms, run) => add({ at: now + ms, every: ms, run }),
    pass(ms) {
      const until = now + ms
      for (let timer = due(until); timer; timer = due(until)) {
        now = Math.max(now, timer.at)
        if (timer.every === null) timers.delete(timer)
        else timer.at += timer.every
        timer.run()
      }
      now = until
    },
    waiting: () => timers.size,
    setWall: byMs => {
      wallAhead += byMs
    },
  }
}
