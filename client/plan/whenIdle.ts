const waiting = new Set<() => void>()
let asked = false

const idle: (run: (deadline: { timeRemaining(): number }) => void) => void =
  typeof requestIdleCallback === 'function'
    ? run => void requestIdleCallback(run, { timeout: 500 })
    : run => void setTimeout(() => run({ timeRemaining: () => 0 }), 50)

/** Runs small work once the page has nothing else to do, a few at a time. Returns the way to call it off. */
export function whenIdle(run: () => void): () => void {
  waiting.add(run)
  ask()
  return () => waiting.delete(run)
}

function ask(): void {
  if (asked || waiting.size === 0) return
  asked = true
  idle(deadline => {
    asked = false
    let fewest = 10
    for (const run of waiting) {
      if (fewest <= 0 && deadline.timeRemaining() < 4) break
      fewest -= 1
      waiting.delete(run)
      run()
    }
    ask()
  })
}
