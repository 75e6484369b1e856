import { setTimeout as delay } from 'node:timers/promises'
import { troubleOf } from './storageFault.ts'

const patienceMs = 5_000
const longestWaitMs = 50

/**
 * Does a write that is all or nothing, and again as long as another connection holds the database. SQLite
 * itself would wait as well, but on the event loop, where everybody waits with it. After five seconds it
 * rejects.
 */
export async function whenFree<T>(write: () => T | Promise<T>): Promise<T> {
  const end = performance.now() + patienceMs
  for (let wait = 1; ; wait = Math.min(2 * wait, longestWaitMs)) {
    try {
      return await write()
    } catch (thrown) {
      if (troubleOf(thrown) !== 'bezet' || performance.now() > end) throw thrown
    }
    await delay(wait)
  }
}
