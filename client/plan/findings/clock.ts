/** Time as the live checks need it. Everything asked for returns a way to call it off. */
export interface Clock {
  /** Milliseconds since some moment. */
  now(): number
  /** Soon, once the frame that is being made has been painted. */
  soon(run: () => void): () => void
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
  after(milliseconds, run) {
    const timer = setTimeout(run, milliseconds)
    return () => clearTimeout(timer)
  },
}
