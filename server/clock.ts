/** Gives the way to stop. */
export type Stop = () => void

/** Time as the server goes by it. Only `wall` follows the computer's clock, which people and NTP set. */
export interface Clock {
  /** Milliseconds since 1970 as it was known when the server started; never goes back, never jumps. */
  now(): number
  /** Milliseconds since 1970, as the computer has it this moment. */
  wall(): number
  after(ms: number, run: () => void): Stop
  every(ms: number, run: () => void): Stop
}

export const systemClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  wall: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms)
    return () => clearTimeout(timer)
  },
  every(ms, run) {
    const timer = setInterval(run, ms)
    return () => clearInterval(timer)
  },
}
