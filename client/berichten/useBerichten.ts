import { useCallback, useEffect, useRef, useState } from 'react'
import type { AkkoordvraagInPlan, Bericht } from '../../shared/overleg/bericht.ts'
import { berichten, leesBerichten } from './calls.ts'
import { bijOpnieuw } from './opnieuw.ts'

/** Calls when something may have come. Returns the end of it. */
export type Nieuws = (heard: () => void) => () => void

export interface BerichtenStand {
  readonly ongelezen: number
  /** Null until they were asked for and came. */
  readonly lijst: readonly Bericht[] | null
  readonly meer: boolean
  /** What waits for one's own answer. */
  readonly akkoordvragen: readonly AkkoordvraagInPlan[]
  /** They could not be had. */
  readonly mislukt: boolean
  ouder(): void
  lees(nrs: readonly number[]): void
  leesAlle(): void
}

const perKeer = 30
/** Changes of one moment are asked for together; once more a little later, when what one saw has been kept. */
const waits = [250, 2_500]

type Gevonden = Pick<BerichtenStand, 'ongelezen' | 'lijst' | 'meer' | 'akkoordvragen' | 'mislukt'>
const nothing: Gevonden = { ongelezen: 0, lijst: null, meer: false, akkoordvragen: [], mislukt: false }

/** What concerns oneself: how many are unread, and while `isOpen` the list. Asked again when there may be news. */
export function useBerichten(isOpen: boolean, nieuws?: Nieuws): BerichtenStand {
  const [gevonden, setGevonden] = useState(nothing)
  const asked = useRef(0)
  const ask = useCallback(async () => {
    const turn = ++asked.current
    try {
      const page = await berichten(isOpen ? perKeer : 0)
      if (turn !== asked.current) return
      const { ongelezen, meer, akkoordvragen } = page
      setGevonden(before => ({
        ...{ ongelezen, meer, akkoordvragen, mislukt: false },
        lijst: isOpen ? page.berichten : before.lijst,
      }))
    } catch {
      if (turn === asked.current) setGevonden(before => ({ ...before, mislukt: true }))
    }
  }, [isOpen])
  useEffect(() => {
    void ask()
    return whenNews(nieuws, () => void ask())
  }, [ask, nieuws])

  const ouder = async () => {
    const na = gevonden.lijst?.at(-1)?.nr
    const page = await berichten(perKeer, na).catch(() => null)
    if (!page) return
    const { meer } = page
    setGevonden(before => ({ ...before, meer, lijst: [...(before.lijst ?? []), ...page.berichten] }))
  }
  const lees = (isRead: (een: Bericht) => boolean, call: () => Promise<void>) => {
    setGevonden(before => ({
      ...before,
      lijst: before.lijst?.map(een => (isRead(een) ? { ...een, gelezen: true } : een)) ?? null,
    }))
    // What could not be kept is unread again.
    void call()
      .catch(() => {})
      .then(ask)
  }
  return {
    ...gevonden,
    ouder: () => void ouder(),
    lees: nrs =>
      lees(
        ({ nr }) => nrs.includes(nr),
        () => leesBerichten({ nrs }),
      ),
    leesAlle: () =>
      lees(
        () => true,
        () => leesBerichten({ tot: gevonden.lijst?.[0]?.nr ?? 0 }),
      ),
  }
}

/** News comes of a plan that is open; elsewhere one asks when one comes back to the window. */
function whenNews(nieuws: Nieuws | undefined, ask: () => void): () => void {
  let timers: ReturnType<typeof setTimeout>[] = []
  const forget = () => {
    for (const timer of timers) clearTimeout(timer)
  }
  const later = () => {
    forget()
    timers = waits.map(ms => setTimeout(ask, ms))
  }
  const shown = () => document.visibilityState === 'visible' && ask()
  document.addEventListener('visibilitychange', shown)
  const stops = [nieuws?.(later), bijOpnieuw(ask)]
  return () => {
    forget()
    for (const stop of stops) stop?.()
    document.removeEventListener('visibilitychange', shown)
  }
}
