import { useLayoutEffect, useRef } from 'react'
import { sameIds } from '../plan/store.ts'
import { scrollerOf } from '../ui/scrollerOf.ts'

/**
 * Keeps what holds the focus at its place on the screen when the order of the cards changes, so that a card
 * moved by another does not take the writer's text away. `order` is the list of ids as drawn.
 */
export function useKeepInView(order: readonly string[]): void {
  const drawn = useRef(order)
  const focused = sameIds(drawn.current, order) ? null : inCard()
  const top = focused?.getBoundingClientRect().top
  useLayoutEffect(() => {
    drawn.current = order
    if (!focused || top === undefined || !focused.isConnected) return
    const delta = focused.getBoundingClientRect().top - top
    if (delta !== 0) scrollerOf(focused).scrollBy({ top: delta, behavior: 'instant' })
  })
}

const inCard = (): HTMLElement | null =>
  document.activeElement instanceof HTMLElement && document.activeElement.closest('[data-element-id]')
    ? document.activeElement
    : null
