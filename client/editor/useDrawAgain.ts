import { type RefObject, useEffect } from 'react'
import { usePlan } from '../plan/PlanContext.tsx'
import { editingOf } from './editing.ts'

/**
 * Calls `draw` before the next frame after anything that may move what is drawn over the text: a change of
 * the plan or of a caret, a field that opens, a card that comes into view, another width.
 */
export function useDrawAgain(layer: RefObject<HTMLElement | null>, draw: () => void): void {
  const plan = usePlan()
  useEffect(() => {
    let frame = 0
    const soon = () => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(draw)
    }
    const sizes = new ResizeObserver(soon)
    if (layer.current?.parentElement) sizes.observe(layer.current.parentElement)
    const stops = [
      plan.presence.subscribe(soon),
      plan.store.subscribe(soon),
      editingOf(plan).active.subscribe(soon),
    ]
    document.addEventListener('contentvisibilityautostatechange', soon, true)
    document.fonts.addEventListener('loadingdone', soon)
    soon()
    return () => {
      for (const stop of stops) stop()
      document.removeEventListener('contentvisibilityautostatechange', soon, true)
      document.fonts.removeEventListener('loadingdone', soon)
      sizes.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [plan, layer, draw])
}
