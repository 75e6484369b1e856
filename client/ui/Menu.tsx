import { type ReactNode, useId, useRef, useState } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { type MenuEntry, MenuList } from './MenuList.tsx'

interface MenuProps {
  /** The name of the button, shown as its tooltip when it shows an icon only. */
  readonly label: string
  readonly entries: readonly MenuEntry[]
  /** What the button shows; left out: an icon. */
  readonly children?: ReactNode
  readonly icon?: IconName
  readonly className?: string
  readonly tabIndex?: number
}

/** A button with a menu. The list lies in the top layer, so no card or drawer cuts it off. */
export function Menu({ label, entries, children, icon = 'more', className, tabIndex }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null)
  const [openAt, setOpenAt] = useState<'first' | 'last' | null>(null)
  const id = useId()
  const close = (refocus: boolean) => {
    setOpenAt(null)
    if (refocus) button.current?.focus()
  }
  return (
    <>
      <button
        ref={button}
        type="button"
        className={className ?? (children ? 'button button--plain' : 'icon-button')}
        aria-haspopup="menu"
        aria-expanded={openAt !== null}
        aria-controls={openAt ? id : undefined}
        aria-label={children ? undefined : label}
        title={children ? undefined : label}
        tabIndex={tabIndex}
        onClick={() => setOpenAt(openAt ? null : 'first')}
        onKeyDown={event => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return
          event.preventDefault()
          event.stopPropagation()
          setOpenAt(event.key === 'ArrowDown' ? 'first' : 'last')
        }}
      >
        {children ?? <Icon name={icon} />}
      </button>
      {openAt && (
        <MenuList id={id} label={label} entries={entries} anchor={button} start={openAt} onClose={close} />
      )}
    </>
  )
}
