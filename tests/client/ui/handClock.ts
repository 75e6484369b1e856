/** A clock that a test moves by hand. */
export function handClock() {
  let now = 0
  let waiting: { at: number; work: () => void }[] = []
  return {
    later: (work: () => void, ms: number): void => {
      waiting.push({ at: now + ms, work })
    },
    pass: (ms: number): void => {
      const end = now + ms
      for (;;) {
        const [next] = waiting.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at)
        if (!next) break
        waiting = waiting.filter(one => one !== next)
        now = next.at
        next.work()
      }
      now = end
    },
  }
}
