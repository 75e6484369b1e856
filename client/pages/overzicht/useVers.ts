import { useCallback, useEffect, useRef, useState } from 'react'

/** An answer of the server, and what has become of asking for a newer one. */
export interface Vers<T> {
  readonly value: T | null
  /** When the value was true. */
  readonly op: Date | null
  readonly error: unknown
  readonly bezig: boolean
  again(): void
}

type Stand<T> = Omit<Vers<T>, 'again'>

/**
 * Asks now, when `ask` is another function, on `again()`, and when one comes back to this window. What was
 * there stays until the new answer is.
 */
export function useVers<T>(ask: () => Promise<T>): Vers<T> {
  const [stand, setStand] = useState<Stand<T>>({ value: null, op: null, error: null, bezig: true })
  const turn = useRef(0)
  const again = useCallback(() => {
    turn.current += 1
    const own = turn.current
    const put = (next: (before: Stand<T>) => Stand<T>) => own === turn.current && setStand(next)
    put(before => ({ ...before, bezig: true }))
    ask().then(
      value => put(() => ({ value, op: new Date(), error: null, bezig: false })),
      (error: unknown) => put(before => ({ ...before, error, bezig: false })),
    )
  }, [ask])
  useEffect(() => {
    const back = () => document.visibilityState === 'visible' && again()
    document.addEventListener('visibilitychange', back)
    again()
    return () => {
      turn.current += 1
      document.removeEventListener('visibilitychange', back)
    }
  }, [again])
  return { ...stand, again }
}
