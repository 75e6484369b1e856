import { type PointerEvent, type ReactNode, useRef, useState } from 'react'

interface BottomSheetProps {
  readonly id: string
  readonly label: string
  readonly open: boolean
  readonly onOpenChange: (open: boolean) => void
  readonly children: ReactNode
}

const lowPx = 176
const highPart = 0.82

/**
 * The panel of a phone: it always shows its head and first lines, and rises to most of the screen. The
 * handle is a button, and can be dragged too.
 */
export function BottomSheet({ id, label, open, onOpenChange, children }: BottomSheetProps) {
  const [dragged, setDragged] = useState<number | null>(null)
  const from = useRef<{ y: number; height: number; moved: boolean } | null>(null)
  const resting = open ? Math.round(window.innerHeight * highPart) : lowPx
  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    event.currentTarget.setPointerCapture(event.pointerId)
    from.current = { y: event.clientY, height: resting, moved: false }
  }
  const onPointerMove = (event: PointerEvent) => {
    const start = from.current
    if (!start || Math.abs(event.clientY - start.y) < 4) return
    start.moved = true
    setDragged(Math.max(64, Math.min(window.innerHeight * 0.92, start.height + start.y - event.clientY)))
  }
  const onPointerUp = () => {
    const moved = from.current?.moved
    if (moved && dragged !== null) onOpenChange(dragged > (lowPx + window.innerHeight * highPart) / 2)
    setDragged(null)
  }
  const onClick = () => {
    if (!from.current?.moved) onOpenChange(!open)
    from.current = null
  }
  return (
    <aside
      id={id}
      aria-label={label}
      className="bottom-sheet"
      data-region
      data-open={open}
      data-dragged={dragged !== null}
      tabIndex={-1}
      style={{ height: dragged ?? resting }}
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
