import type { Seeded } from '../../kit/seeded.ts'

/** Something to be done at a moment, in milliseconds from the start. */
export interface Due {
  readonly at: number
  readonly act: () => void
}

/** Moments up to `ms` at which one types `perSecond` keys, as unevenly as people do. */
export function keyTimes(random: Seeded, perSecond: number, ms: number): number[] {
  const step = 1000 / perSecond
  const first = random.next() * step
  return Array.from({ length: Math.floor(ms / step) }, (_, key) => first + (key + random.next() * 0.6) * step)
}

/** Does each thing when it is due, to the millisecond; resolves after the last. */
export function paced(things: readonly Due[]): Promise<void> {
  const queue = [...things].sort((a, b) => a.at - b.at)
  const started = performance.now()
  let next = 0
  return new Promise((resolve, reject) => {
    const timer = setInterval(() => {
      const now = performance.now() - started
      try {
        for (let due = queue[next]; due && due.at <= now; due = queue[++next]) due.act()
      } catch (thrown) {
        clearInterval(timer)
        reject(thrown)
      }
      if (next < queue.length) return
      clearInterval(timer)
      resolve()
    }, 1)
  })
}
