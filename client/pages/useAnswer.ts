import { useCallback, useEffect, useState } from 'react'

/** What a page asked of the server, as it stands. */
export type Asked<T> =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'ready'; readonly value: T }
  | { readonly kind: 'failed'; readonly error: unknown }

/** Asks once, and again on `again()`. `ask` is a function that stays the same. */
export function useAnswer<T>(ask: () => Promise<T>): {
  readonly asked: Asked<T>
  readonly again: () => void
} {
  const [question, setQuestion] = useState(() => ({ ask }))
  const [asked, setAsked] = useState<Asked<T>>({ kind: 'waiting' })
  useEffect(() => {
    let current = true
    setAsked({ kind: 'waiting' })
    question.ask().then(
      value => current && setAsked({ kind: 'ready', value }),
      (error: unknown) => current && setAsked({ kind: 'failed', error }),
    )
    return () => {
      current = false
    }
  }, [question])
  const again = useCallback(() => setQuestion({ ask }), [ask])
  return { asked, again }
}
