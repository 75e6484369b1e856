/** Who was away for so long begins another visit; the server goes by the same. */
const newVisitMs = 30 * 60_000
/** So that a plan that stays before one's eyes is one visit to the server, and is known of when the browser dies. */
const stillHereMs = 20 * 60_000

/** The window as it is looked at; the browser's own, or a test's. */
export interface Venster {
  readonly isVisible: () => boolean
  readonly now: () => number
  /** Calls when it is shown or hidden, and when it goes. Returns the end of it. */
  readonly watch: (changed: () => void) => () => void
  /** Calls every so many milliseconds. Returns the end of it. */
  readonly every: (ms: number, run: () => void) => () => void
}

export const ditVenster: Venster = {
  isVisible: () => document.visibilityState === 'visible',
  now: () => performance.now(),
  watch(changed) {
    document.addEventListener('visibilitychange', changed)
    return () => document.removeEventListener('visibilitychange', changed)
  },
  every(ms, run) {
    const timer = setInterval(run, ms)
    return () => clearInterval(timer)
  },
}

/** What a visit is made of, besides being there. */
interface Verloop {
  /** Brings what was new when the visit began before one; rejects when that cannot be had. */
  readonly vertel: () => Promise<void>
  /** It was before one's eyes until now. */
  readonly gezien: () => void
}

/**
 * Follows one's visits to a plan: another one begins when one comes back after so long. Who goes before they were told
 * what was new has not seen it, and is told at their next visit. Returns the end, which is a leaving too.
 */
export function volgBezoek(venster: Venster, { vertel, gezien }: Verloop): () => void {
  let seenUntil = venster.isVisible() ? null : venster.now()
  let isTold = false
  const begin = () => {
    isTold = false
    vertel().then(
      () => {
        isTold = true
      },
      () => {},
    )
  }
  const zegGezien = () => {
    if (seenUntil === null && isTold) gezien()
  }
  const leave = () => {
    zegGezien()
    seenUntil ??= venster.now()
  }
  const stopBeat = venster.every(stillHereMs, zegGezien)
  const stopWatch = venster.watch(() => {
    if (!venster.isVisible()) return leave()
    const away = venster.now() - (seenUntil ?? venster.now())
    seenUntil = null
    if (away > newVisitMs) begin()
  })
  begin()
  return () => {
    stopBeat()
    stopWatch()
    leave()
  }
}
