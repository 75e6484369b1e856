import { type ReactNode, useId, useLayoutEffect, useRef } from 'react'
import { IconButton } from './IconButton.tsx'

interface DialogProps {
  readonly title: string
  readonly children: ReactNode
  /** Buttons at the foot. */
  readonly actions?: ReactNode
  readonly wide?: boolean
  readonly className?: string
  readonly onClose: () => void
}

/**
 * A modal dialog, open for as long as it is rendered. The browser keeps focus inside and gives it back to
 * what had it; Esc, the cross and a press beside it close. Focus begins at `data-focus-first`, or the cross.
 */
export function Dialog({ title, children, actions, wide, className, onClose }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null)
  const content = useRef<HTMLDivElement>(null)
  const titleId = useId()
  useLayoutEffect(() => {
    const node = dialog.current
    node?.showModal()
    node?.querySelector<HTMLElement>('[data-focus-first]')?.focus()
    if (content.current) reachWhenLong(content.current)
    // Closed before it leaves the document: only then does the browser give focus back.
    return () => node?.close()
  }, [])
  const classes = ['dialog', wide && 'dialog--wide', className].filter(Boolean).join(' ')
  return (
    <dialog
      ref={dialog}
      className={classes}
      aria-labelledby={titleId}
      onCancel={event => {
        event.preventDefault()
        onClose()
      }}
      onPointerDown={event => {
        if (event.target === event.currentTarget) onClose()
      }}
    >
      <div className="dialog__body">
        <header className="dialog__head">
          <h2 id={titleId}>{title}</h2>
          <IconButton icon="close" label="Sluiten" onClick={onClose} />
        </header>
        <div ref={content} className="dialog__content">
          {children}
        </div>
        {actions && <footer className="dialog__actions">{actions}</footer>}
      </div>
    </dialog>
  )
}

/** What is longer than the screen can be scrolled with the keyboard too (WCAG 2.1.1). */
function reachWhenLong(content: HTMLElement): void {
  if (content.scrollHeight > content.clientHeight) content.tabIndex = 0
}
