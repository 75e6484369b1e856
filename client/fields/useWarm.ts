import { useLayoutEffect, useRef, useState } from 'react'
import { usePlan } from '../plan/PlanContext.tsx'

/** Below this many cards all are warm at once: their controls cost less than one frame each. */
const altijdWarm = 60
/** A browser that does not say which cards it skips gets them all warm. */
const canTell = 'ContentVisibilityAutoStateChangeEvent' in globalThis

/**
 * Whether a card is near enough to have its controls. Once warm it stays so. Far away it shows its values as
 * plain text, which takes a fraction of the time to draw. The browser knows which cards are near, because it
 * skips drawing the others; asking an observer as well would cost every frame a look at each card.
 */
export function useWarm() {
  const { store } = usePlan()
  const kaart = useRef<HTMLElement>(null)
  const [warm, setWarm] = useState(() => !canTell || store.get().afspraken.length <= altijdWarm)
  useLayoutEffect(() => {
    const element = kaart.current
    if (warm || !element) return
    const onChange = (event: Event) => {
      if (!(event as ContentVisibilityAutoStateChangeEvent).skipped) setWarm(true)
    }
    element.addEventListener('contentvisibilityautostatechange', onChange)
    return () => element.removeEventListener('contentvisibilityautostatechange', onChange)
  }, [warm])
  return [warm, kaart] as const
}
