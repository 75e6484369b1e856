import type { Clock, Stop } from '../clock.ts'

export interface Expiry {
  /** When the sign-in ended as far as was known on entering, in milliseconds since 1970. */
  readonly endsAt: number
  /** When it ends as far as is known now; null when it has ended. */
  readEnd(): Promise<number | null>
  readonly end: () => void
}

/** The longest that a timer of Node can wait: 24 days. */
const longestWaitMs = 2 ** 31 - 1

/**
 * Ends a connection when its sign-in ends; one that was prolonged meanwhile goes on by as much. How long that
 * is goes by a clock that does not jump: the computer's is read once, on entering.
 */
export function endWithSignIn({ endsAt, readEnd, end }: Expiry, clock: Clock): Stop {
  const enteredAt = clock.wall()
  const enteredNow = clock.now()
  const remaining = (until: number) => until - enteredAt - (clock.now() - enteredNow)
  let known = endsAt
  let stop = wait()

  function wait(): Stop {
    return clock.after(Math.min(Math.max(0, remaining(known)), longestWaitMs), () => void look())
  }
  async function look(): Promise<void> {
    let isStopped = false
    stop = () => {
      isStopped = true
    }
    known = (await readEnd()) ?? 0
    if (isStopped) return
    if (remaining(known) <= 0) end()
    else stop = wait()
  }
  return () => stop()
}
