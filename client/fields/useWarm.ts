import { useEffect, useRef, useState } from 'react'
import { usePlan } from '../plan/PlanContext.tsx'

/** Below this many cards all are warm at once: their controls cost less than one frame each. */
const altijdWarm = 60
/** How far outside the view a card gets its controls, so that they are there before one arrives. */
const marge = '1500px 0px'

/**
 * Whether a card is near enough to have its controls. Once warm it stays so. Far away it shows its values as
 * plain text, which takes a fraction of the time to draw.
 */
export function useWarm() {
  const { store } = usePlan()
  const kaart = useRef<HTMLElement>(null)
  const [warm, setWarm] = useState(() => store.get().afspraken.length <= altijdWarm)
  useEffect(() => {
    const element = kaart.current
    if (warm || !element) return
    return watch(element, () => setWarm(true))
  }, [warm])
  return [warm, kaart] as const
}

/** One observer for all cards. */
let observer: IntersectionObserver | null = null
const waiting = new Map<Element, () => void>()

function watch(element: Element, near: () => void): () => void {
  observer ??= new IntersectionObserver(
    entries => {
      for (const { target, isIntersecting } of entries) if (isIntersecting) waiting.get(target)?.()
    },
    { rootMargin: marge, ...{ scrollMargin: marge } },
  )
  waiting.set(element, near)
  observer.observe(element)
  return () => {
    waiting.delete(element)
    observer?.unobserve(element)
  }
}
