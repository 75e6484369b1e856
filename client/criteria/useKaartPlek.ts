import { type RefObject, useLayoutEffect } from 'react'
import type { Kaart, Meldingen } from '../plan/findings/meldingen.ts'
import { type Anchor, isInView, placeBeside } from '../ui/placeBeside.ts'
import { useCriteria } from './useCriteria.ts'

const margin = 9
/** What stays free between a card, its place and the edge of the window. */
const edge = 12
const least = 200
const most = 480

/**
 * Shows a card beside what it is about, and keeps it there while the page scrolls and the text changes; on a
 * phone at the bottom, above the keyboard. Closes a card without focus once its place is out of view.
 */
export function useKaartPlek(card: RefObject<HTMLElement | null>, kaart: Kaart, close: () => void): void {
  const { markeringen } = useCriteria()
  const { elementId, veld, woorden, stil = false } = kaart
  const vak = woorden?.vak
  useLayoutEffect(() => card.current?.showPopover?.(), [card])
  useLayoutEffect(() => {
    const element = card.current
    if (!element) return
    const place = () => {
      const anchor = vak ? wordsAt(vak, element) : rowOf(elementId, veld)
      if (stil && (!anchor || !isInView(anchor))) close()
      else if (matchMedia('(max-width: 599px)').matches) aboveKeyboard(element)
      else if (anchor) beside(element, anchor)
    }
    place()
    return followPage(place, element, markeringen)
  }, [card, elementId, veld, vak, stil, close, markeringen])
}

/** A card that is being pressed stays where it is: a button that moves off under the pointer is not pressed. */
function followPage(place: () => void, card: HTMLElement, markeringen: Meldingen['markeringen']): () => void {
  let frame = 0
  let pressed = false
  const soon = () => {
    cancelAnimationFrame(frame)
    if (!pressed) frame = requestAnimationFrame(place)
  }
  const release = () => {
    if (!pressed) return
    pressed = false
    soon()
  }
  const closing = new AbortController()
  const { signal } = closing
  card.addEventListener(
    'pointerdown',
    () => {
      pressed = true
      cancelAnimationFrame(frame)
    },
    { signal },
  )
  for (const end of ['pointerup', 'pointercancel']) document.addEventListener(end, release, { signal })
  // Its letters come when they are first needed, and change its size.
  const size = new ResizeObserver(soon)
  size.observe(card)
  document.addEventListener('scroll', soon, { capture: true, passive: true, signal })
  window.addEventListener('resize', soon, { signal })
  window.visualViewport?.addEventListener('resize', soon, { signal })
  const stop = markeringen.listen(soon)
  return () => {
    closing.abort()
    size.disconnect()
    stop()
    cancelAnimationFrame(frame)
  }
}

/** Beneath the start of the words, or as near to it as there is room. */
function wordsAt(vak: () => DOMRect | null, card: HTMLElement): Anchor | null {
  const box = vak()
  if (!box) return null
  const room = document.documentElement.clientWidth - card.offsetWidth - margin
  const anchor = new DOMRect(Math.min(box.left, room), box.top, box.width, box.height)
  return { getBoundingClientRect: () => anchor }
}

function rowOf(elementId: string, veld: string | null): Anchor | null {
  const anchors = document.querySelectorAll<HTMLElement>(`[data-element-id="${CSS.escape(elementId)}"]`)
  const field = [...anchors].find(one => (one.dataset.veld ?? null) === veld) ?? anchors[0]
  return field?.closest<HTMLElement>('.veld-rij__waarde') ?? field ?? null
}

/** Under or above it, whichever has room: never over it. */
function beside(card: HTMLElement, anchor: Anchor): void {
  const { top, bottom } = anchor.getBoundingClientRect()
  const room = Math.max(innerHeight - bottom, top) - edge
  Object.assign(card.style, { bottom: '', maxHeight: `${Math.max(least, Math.min(most, room))}px` })
  placeBeside(card, anchor)
}

function aboveKeyboard(card: HTMLElement): void {
  const view = window.visualViewport
  const covered = view ? innerHeight - view.height - view.offsetTop : 0
  Object.assign(card.style, { left: '', top: '', maxHeight: '', bottom: `${Math.max(0, covered)}px` })
}
