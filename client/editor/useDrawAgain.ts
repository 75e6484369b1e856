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
    const closing = new AbortController()
    const sizes = new ResizeObserver(soon)
    if (layer.current?.parentElement) sizes.observe(layer.current.parentElement)
    const stores = [plan.presence, plan.store, editingOf(plan).active]
    const stops = stores.map(store => store.subscribe(soon))
    const { signal } = closing
    document.addEventListener('contentvisibilityautostatechange', soon, { capture: true, signal })
    document.fonts.addEventListener('loadingdone', soon, { signal })
    soon()
    return () => {
      closing.abort()
      for (const stop of stops) stop()
      sizes.disconnect()
      cancelAnimationFrame(frame)
    }
  }, [plan, layer, draw])
}
