import { useCallback, useEffect, useState } from 'react'

interface Levend<T> {
  /** What the server last said; null before its first answer. It stays while it is asked anew. */
  readonly waarde: T | null
  /** Of the last thing asked for or done. */
  readonly fout: unknown
  readonly ververs: () => void
  /** Does something to it, and asks anew, also when it failed. */
  readonly doe: (werk: () => Promise<void>) => void
}

/** What a page shows and changes. Asked again when one comes back to the window. `vraag` stays the same function. */
export function useLevend<T>(vraag: () => Promise<T>): Levend<T> {
  const [waarde, setWaarde] = useState<T | null>(null)
  const [fout, setFout] = useState<unknown>(null)
  const haal = useCallback(
    () =>
      vraag().then(
        gekregen => {
          setWaarde(() => gekregen)
          return null
        },
        (error: unknown) => error,
      ),
    [vraag],
  )
  const ververs = useCallback(() => void haal().then(setFout), [haal])
  useEffect(() => {
    ververs()
    const zie = () => document.visibilityState === 'visible' && ververs()
    document.addEventListener('visibilitychange', zie)
    return () => document.removeEventListener('visibilitychange', zie)
  }, [ververs])
  const doe = (werk: () => Promise<void>) =>
    void werk().then(ververs, async (error: unknown) => {
      await haal()
      setFout(error)
    })
  return { waarde, fout, ververs, doe }
}
