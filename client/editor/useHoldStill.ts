import { useEffect } from 'react'
import { scrollerOf } from '../ui/scrollerOf.ts'
import { fieldOf } from './wordsAt.ts'

interface Held {
  readonly field: HTMLElement
  /** Where its top was in the window, in pixels. */
  top: number
}

/**
 * Keeps the text that the mouse is pressed in under it: a line that comes or goes above it would have other words
 * selected than those one drags over. Scrolling, by the browser or by hand, moves it as always.
 */
export function useHoldStill(): void {
  useEffect(() => {
    const closing = new AbortController()
    holdStill(closing.signal)
    return () => closing.abort()
  }, [])
}

function holdStill(signal: AbortSignal): void {
  let held: Held | null = null
  const back = () => {
    if (!held?.field.isConnected) return
    const top = topOf(held.field) - held.top
    if (Math.abs(top) >= 1) scrollerOf(held.field).scrollBy({ top, behavior: 'instant' })
  }
  const size = new ResizeObserver(back)
  const letGo = () => {
    held = null
    size.disconnect()
  }
  const press = ({ target, button, pointerType }: PointerEvent) => {
    letGo()
    const field = pointerType === 'mouse' && button === 0 ? fieldOf(target) : null
    if (!field) return
    held = { field, top: topOf(field) }
    size.observe(document.body)
  }
  const scrolled = () => {
    if (held) held.top = topOf(held.field)
  }
  const options = { capture: true, passive: true, signal } as const
  document.addEventListener('pointerdown', press, options)
  document.addEventListener('pointermove', back, options)
  document.addEventListener('scroll', scrolled, options)
  for (const end of ['pointerup', 'pointercancel', 'dragstart'])
    document.addEventListener(end, letGo, options)
  signal.addEventListener('abort', letGo)
}

const topOf = (field: HTMLElement): number => field.getBoundingClientRect().top
