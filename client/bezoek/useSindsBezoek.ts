import { useEffect, useState } from 'react'
import type { SindsBezoek } from '../../shared/overleg/bezoek.ts'
import { meldBezoek, sindsLaatsteBezoek } from './bezoekCalls.ts'
import { ditVenster, volgBezoek } from './volgBezoek.ts'

/** What was new when this visit began; null while that is not known, and when it cannot be had. */
export function useSindsBezoek(planId: string): SindsBezoek | null {
  const [sinds, setSinds] = useState<SindsBezoek | null>(null)
  useEffect(() => {
    let isOpen = true
    const vertel = async () => {
      const answer = await sindsLaatsteBezoek(planId)
      if (isOpen) setSinds(answer)
    }
    const leave = volgBezoek(ditVenster, { vertel, gezien: () => meldBezoek(planId) })
    return () => {
      isOpen = false
      leave()
    }
  }, [planId])
  return sinds
}

const key = (planId: string): string => `sinds-bezoek-dicht ${planId}`

/** Whether somebody closed what was told of the visit since then; for as long as the window stays. */
export function useGesloten(planId: string, sinds: string | null): readonly [boolean, () => void] {
  const [closed, setClosed] = useState(() => read(planId))
  const close = () => {
    setClosed(sinds)
    keep(planId, sinds ?? '')
  }
  return [sinds !== null && closed === sinds, close]
}

/** A browser may keep nothing for a page: then it is told again when the page is loaded again. */
function read(planId: string): string | null {
  try {
    return sessionStorage.getItem(key(planId))
  } catch {
    return null
  }
}

function keep(planId: string, sinds: string): void {
  try {
    sessionStorage.setItem(key(planId), sinds)
  } catch {
    // Told again, as above.
  }
}
