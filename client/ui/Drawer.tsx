import { type KeyboardEvent, type ReactNode, useEffect, useRef, useState } from 'react'

interface DrawerProps {
  readonly id: string
  readonly label: string
  readonly as: 'nav' | 'aside'
  readonly side: 'left' | 'right'
  /** Part of the page, always there; otherwise it slides over the page when `open`. */
  readonly docked: boolean
  readonly open: boolean
  /** Darkens the page behind it; a press there closes. */
  readonly shade?: boolean
  readonly className?: string
  readonly onClose: () => void
  readonly children: ReactNode
}

/** A side of the page that becomes a drawer when there is no room for it. Its content is never remounted. */
export function Drawer(props: DrawerProps) {
  const { id, label, as: Tag, side, docked, open, shade, className, onClose, children } = props
  const root = useRef<HTMLElement>(null)
  const over = !docked
  const slides = useSlides(over, open)
  useFocusWhileOpen(root, over && open)
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || docked || event.defaultPrevented) return
    event.stopPropagation()
    onClose()
  }
  const classes = [className, over ? `drawer--over drawer--${side}` : 'side--docked']
    .filter(Boolean)
    .join(' ')
  return (
    <>
      {over && open && shade && <div className="drawer__shade" aria-hidden="true" onPointerDown={onClose} />}
      <Tag
        ref={root}
        id={id}
        aria-label={label}
        className={classes}
        data-open={over ? open : undefined}
        data-slides={slides || undefined}
        data-region
        inert={over && !open}
        tabIndex={-1}
        onKeyDown={onKeyDown}
      >
        {children}
      </Tag>
    </>
  )
}

/** Only what was opened slides away: a window that becomes narrow has no drawer to close. */
function useSlides(over: boolean, open: boolean): boolean {
  const [slides, setSlides] = useState(false)
  const now = over && (slides || open)
  if (now !== slides) setSlides(now)
  return now
}

/** Focus goes into the drawer when it opens, and back to where it was when it closes. */
function useFocusWhileOpen(root: React.RefObject<HTMLElement | null>, open: boolean): void {
  useEffect(() => {
    if (!open) return
    const before = document.activeElement as HTMLElement | null
    const drawer = root.current
    drawer?.focus({ preventScroll: true })
    return () => {
      const active = document.activeElement
      if (!active || active === document.body || drawer?.contains(active))
        before?.focus({ preventScroll: true })
    }
  }, [open, root])
}
