import {
  type KeyboardEvent,
  type ReactNode,
  type RefObject,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useRef,
} from 'react'
import { placeBeside } from '../ui/placeBeside.ts'

interface UitklapProps {
  /** The control it opens from, and returns the focus to. */
  readonly anker: RefObject<HTMLElement | null>
  readonly label: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/**
 * A small panel beside a control, in the top layer: a card clips what sticks out of it. Closes with Escape,
 * with a press elsewhere, and when the focus goes elsewhere.
 */
export function Uitklap({ anker, label, onClose, children }: UitklapProps) {
  const paneel = useRef<HTMLDivElement>(null)
  useTopLayer(paneel, anker)
  useCloseElsewhere(paneel, anker, onClose)
  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key !== 'Escape') return
    event.preventDefault()
    anker.current?.focus()
    onClose()
  }
  return (
    <div
      ref={paneel}
      className="uitklap"
      popover="manual"
      role="dialog"
      aria-label={label}
      onKeyDown={onKeyDown}
    >
      {children}
    </div>
  )
}

function useTopLayer(paneel: RefObject<HTMLDivElement | null>, anker: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const place = () => {
      if (paneel.current && anker.current) placeBeside(paneel.current, anker.current)
    }
    paneel.current?.showPopover?.()
    place()
    paneel.current?.querySelector<HTMLElement>('input, select, button, [tabindex="0"]')?.focus()
    window.addEventListener('scroll', place, { passive: true })
    window.addEventListener('resize', place)
    return () => {
      window.removeEventListener('scroll', place)
      window.removeEventListener('resize', place)
    }
  }, [paneel, anker])
}

function useCloseElsewhere(
  paneel: RefObject<HTMLDivElement | null>,
  anker: RefObject<HTMLElement | null>,
  onClose: () => void,
): void {
  const close = useEffectEvent(onClose)
  useEffect(() => {
    const elsewhere = (event: Event) => {
      const target = event.target
      if (!(target instanceof Node)) return
      if (!paneel.current?.contains(target) && !anker.current?.contains(target)) close()
    }
    document.addEventListener('pointerdown', elsewhere, true)
    document.addEventListener('focusin', elsewhere, true)
    return () => {
      document.removeEventListener('pointerdown', elsewhere, true)
      document.removeEventListener('focusin', elsewhere, true)
    }
  }, [paneel, anker])
}
