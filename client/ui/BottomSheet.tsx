import { type PointerEvent, type ReactNode, useRef, useState } from 'react'

interface BottomSheetProps {
  readonly id: string
  readonly label: string
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children: ReactNode
}

/** Pulled above this part of the window it stays high, below it goes low. */
const turningPart = 0.5
const highestPart = 0.92
const lowestPx = 64

/**
 * The panel of a phone: it always shows its head and first lines, and rises to most of the screen. The
 * handle is a button, and can be dragged too.
 */
export function BottomSheet({ id, label, open, onOpenChange, children }: BottomSheetProps) {
  const [dragged, setDragged] = useState<number | null>(null)
  const sheet = useRef<HTMLElement>(null)
  const from = useRef<{ y: number; height: number; moved: boolean } | null>(null)
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { y: event.clientY, height: sheet.current?.offsetHeight ?? 0, moved: false }
  }
  const onPointerMove = (event: PointerEvent) => {
    const start = from.current
    if (!start || Math.abs(event.clientY - start.y) < 4) return
    start.moved = true
    const height = start.height + start.y - event.clientY
    setDragged(Math.max(lowestPx, Math.min(window.innerHeight * highestPart, height)))
  }
  const onPointerUp = () => {
    const moved = from.current?.moved
    if (moved && dragged !== null) onOpenChange(dragged > window.innerHeight * turningPart)
    setDragged(null)
  }
  const onClick = () => {
    if (!from.current?.moved) onOpenChange(!open)
    from.current = null
  }
  return (
    <aside
      ref={sheet}
      id={id}
      aria-label={label}
      className="bottom-sheet"
      data-region
      data-open={open}
      data-dragged={dragged !== null}
      tabIndex={-1}
      style={dragged === null ? undefined : { height: dragged }}
      onKeyDown={event => {
        if (event.key === 'Escape' && open && !event.defaultPrevented) onOpenChange(false)
      }}
    >
      <button
        type="button"
        className="bottom-sheet__handle"
        aria-expanded={open}
        aria-label={open ? `${label} kleiner` : `${label} groter`}
        onPointerDown={onPointerDown}
        onPointerMove={onPointerMove}
        onPointerUp={onPointerUp}
        onPointerCancel={onPointerUp}
        onClick={onClick}
      />
      <div className="bottom-sheet__content">{children}</div>
    </aside>
  )
}
