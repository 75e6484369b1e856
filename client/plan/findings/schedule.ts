import type { Clock } from './clock.ts'

/** At most one check in this time; what people see of a keystroke never waits for it. */
const betweenChecks = 150

/** When to check: soon after a change, and in a burst of changes now and then. */
export interface Schedule {
  /** Something has changed. */
  due(): void
  /** Runs now what was due. */
  flush(): void
  stop(): void
}

/** `run` says whether it is done; the first time it waits for a quiet moment, and again until it is done. */
export function openSchedule(clock: Clock, run: () => boolean): Schedule {
  let cancel: (() => void) | null = null
  let ranAt = -Infinity
  const go = () => {
    cancel = null
    if (run()) ranAt = clock.now()
    else cancel = clock.idle(go)
  }
  const stop = () => {
    cancel?.()
    cancel = null
  }
  return {
    due() {
      if (cancel) return
      const wait = ranAt + betweenChecks - clock.now()
      if (ranAt === -Infinity) cancel = clock.idle(go)
      else cancel = wait > 0 ? clock.after(wait, go) : clock.soon(go)
    },
    flush() {
      while (cancel) {
        stop()
        go()
      }
    },
    stop,
  }
}
