import { useCallback, useEffect, useRef, useState } from 'react'
import { loopt } from './inWoorden.ts'
import type { StukkenCalls, StukTaak } from './stukkenApi.ts'

/** How long until it is asked again how far they are: while one is made, and while they only wait to be fetched. */
const vaakMs = 600
const rustigMs = 20_000

interface Taken {
  /** Null before the first answer. */
  readonly taken: readonly StukTaak[] | null
  /** Of the last thing done, or else of asking how far they are. */
  readonly fout: unknown
  /** Does something, and asks anew; false when it was refused. */
  readonly doe: (werk: () => Promise<void>) => Promise<boolean>
}
interface Stand {
  readonly taken: readonly StukTaak[] | null
  readonly fout: unknown
}

/** One's own papers as the server has them: who comes back to the page finds what is still being made. */
export function useTaken(calls: StukkenCalls): Taken {
  const [stand, setStand] = useState<Stand>({ taken: null, fout: null })
  const [geweigerd, setGeweigerd] = useState<unknown>(null)
  const laatste = useRef(0)
  const ververs = useCallback(async () => {
    laatste.current += 1
    const eigen = laatste.current
    const zet = (nieuw: Partial<Stand>) =>
      eigen === laatste.current && setStand(oud => ({ ...oud, ...nieuw }))
    await calls.taken().then(
      gekregen => zet({ taken: gekregen, fout: null }),
      (error: unknown) => zet({ fout: error }),
    )
  }, [calls])
  useEffect(() => {
    const zie = () => document.visibilityState === 'visible' && void ververs()
    document.addEventListener('visibilitychange', zie)
    void ververs()
    return () => {
      laatste.current += 1
      document.removeEventListener('visibilitychange', zie)
    }
  }, [ververs])
  useEffect(() => {
    const wacht = stand.fout === null && stand.taken?.some(loopt) ? vaakMs : rustigMs
    const timer = setTimeout(() => void ververs(), wacht)
    return () => clearTimeout(timer)
  }, [stand, ververs])
  const doe = async (werk: () => Promise<void>) => {
    const error: unknown = await werk().then(
      () => null,
      (thrown: unknown) => thrown,
    )
    setGeweigerd(error)
    await ververs()
    return error === null
  }
  return { taken: stand.taken, fout: geweigerd ?? stand.fout, doe }
}
