import { type FocusEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import type { Kaart } from '../plan/findings/meldingen.ts'

interface KaartFocus {
  /** Brings the focus back to what had it before the card. */
  readonly back: () => void
  readonly onFocus: (event: FocusEvent<HTMLElement>) => void
}

/** Focus goes into a card that was asked for. One that was not leaves it, until somebody goes into it. */
export function useKaartFocus(
  card: RefObject<HTMLElement | null>,
  stil: boolean,
  onEnter: () => void,
): KaartFocus {
  const before = useRef<HTMLElement | null>(null)
  useLayoutEffect(() => {
    const element = card.current
    if (stil || !element || element.contains(document.activeElement)) return
    const first = element.querySelector<HTMLElement>('.melding__actie') ?? element.querySelector('button')
    first?.focus({ preventScroll: true })
  }, [card, stil])
  return {
    back: () => before.current?.focus({ preventScroll: true }),
    onFocus: ({ relatedTarget, currentTarget }) => {
      if (relatedTarget instanceof HTMLElement && !currentTarget.contains(relatedTarget))
        before.current = relatedTarget
      if (stil) onEnter()
    },
  }
}

/** Closes the card at a press outside it, its words excepted; one without focus also at Escape and at typing. */
export function useKaartSluit(card: RefObject<HTMLElement | null>, kaart: Kaart, close: () => void): void {
  const { stil = false } = kaart
  const vak = kaart.woorden?.vak
  useEffect(() => {
    const closing = new AbortController()
    const always = { capture: true, signal: closing.signal }
    const press = (event: PointerEvent) => {
      const inside = event.target instanceof Node && card.current?.contains(event.target)
      if (!inside && !(stil && vak && holds(vak(), event))) close()
    }
    const key = (event: KeyboardEvent) => {
      if (event.key !== 'Escape') return
      event.preventDefault()
      event.stopPropagation()
      close()
    }
    document.addEventListener('pointerdown', press, always)
    if (stil) {
      document.addEventListener('keydown', key, always)
      document.addEventListener('beforeinput', close, always)
    }
    return () => closing.abort()
  }, [card, stil, vak, close])
}

const holds = (box: DOMRect | null, { clientX, clientY }: PointerEvent): boolean =>
  box !== null && clientX >= box.left && clientX <= box.right && clientY >= box.top && clientY <= box.bottom
