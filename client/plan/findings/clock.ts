/** Time as the live checks need it. Everything asked for returns a way to call it off. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number
  /** Soon, once the frame that is being made has been painted. */
  soon(run: () => void): () => void
  /** Once the page has nothing else to do, but not for ever. */
  idle(run: () => void): () => void
  after(milliseconds: number, run: () => void): () => void
}

export const browserClock: Clock = {
  now: () => performance.now(),
  soon(run) {
    if (document.hidden) return browserClock.after(0, run)
    let cancelTimer = () => {}
    const frame = requestAnimationFrame(() => {
      cancelTimer = browserClock.after(0, run)
    })
    return () => {
      cancelAnimationFrame(frame)
      cancelTimer()
    }
  },
  idle(run) {
    if (typeof requestIdleCallback !== 'function') return browserClock.soon(run)
    const asked = requestIdleCallback(run, { timeout: 500 })
    return () => cancelIdleCallback(asked)
  },
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
