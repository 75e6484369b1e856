import { type KeyboardEvent, type RefObject, useEffect, useLayoutEffect, useRef } from 'react'
import { Icon, type IconName } from './Icon.tsx'
import { isLetter, keyTravel, noTypeAhead, typeAhead } from './keyTravel.ts'
import { isInView, placeBeside } from './placeBeside.ts'

export interface MenuEntry {
  readonly label: string
  readonly icon?: IconName
  /** Shown beside the label, such as `Ctrl+Z`. */
  readonly shortcut?: string
  readonly disabled?: boolean
  readonly danger?: boolean
  /** A line above this entry. */
  readonly apart?: boolean
  readonly onSelect: () => void
}

interface MenuListProps {
  readonly id: string
  readonly label: string
  readonly entries: readonly MenuEntry[]
  readonly anchor: RefObject<HTMLElement | null>
  readonly start: 'first' | 'last'
  readonly onClose: (refocus: boolean) => void
}

export function MenuList({ id, label, entries, anchor, start, onClose }: MenuListProps) {
  const list = useRef<HTMLDivElement>(null)
  const ahead = useRef(noTypeAhead)
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]

  useLayoutEffect(() => {
    list.current?.showPopover?.()
    if (list.current && anchor.current) placeBeside(list.current, anchor.current)
    const all = [...(list.current?.querySelectorAll<HTMLElement>('[role=menuitem]') ?? [])]
    all.at(start === 'first' ? 0 : -1)?.focus()
  }, [anchor, start])
  useStayBeside(list, anchor, onClose)

  const onKeyDown = (event: KeyboardEvent) => {
    event.stopPropagation()
    if (event.key === 'Escape' || event.key === 'Tab') {
      if (event.key === 'Escape') event.preventDefault()
      return onClose(true)
    }
    const all = rows()
    const current = all.indexOf(document.activeElement as HTMLElement)
    const next = keyTravel(event.key, current, all.length) ?? byLetter(event, current)
    if (next === null) return
    event.preventDefault()
    all[next]?.focus()
  }
  const byLetter = (event: KeyboardEvent, current: number): number | null => {
    if (!isLetter(event)) return null
    const labels = entries.map(entry => entry.label)
    const found = typeAhead(ahead.current, event.key, event.timeStamp, labels, current)
    ahead.current = found.ahead
    return found.index
  }

  return (
    <div
      ref={list}
      id={id}
      role="menu"
      tabIndex={-1}
      aria-label={label}
      popover="manual"
      className="menu"
      onKeyDown={onKeyDown}
    >
      {entries.map(entry => (
        <MenuRow key={entry.label} entry={entry} onClose={onClose} />
      ))}
    </div>
  )
}

function MenuRow({ entry, onClose }: { entry: MenuEntry; onClose: (refocus: boolean) => void }) {
  const classes = ['menu__entry', entry.danger && 'menu__entry--danger', entry.apart && 'menu__entry--apart']
  return (
    <button
      type="button"
      role="menuitem"
      tabIndex={-1}
      aria-disabled={entry.disabled || undefined}
      className={classes.filter(Boolean).join(' ')}
      onClick={() => {
        if (entry.disabled) return
        onClose(true)
        entry.onSelect()
      }}
    >
      <span className="menu__icon">{entry.icon && <Icon name={entry.icon} size={18} />}</span>
      <span className="menu__label">{entry.label}</span>
      {entry.shortcut && <kbd className="menu__shortcut">{entry.shortcut}</kbd>}
    </button>
  )
}

/** Follows the anchor while the page moves; a press elsewhere closes, and so does an anchor out of view. */
function useStayBeside(
  list: RefObject<HTMLElement | null>,
  anchor: RefObject<HTMLElement | null>,
  onClose: (refocus: boolean) => void,
): void {
  useEffect(() => {
    const onPress = (event: Event) => {
      const target = event.target as Node
      if (list.current?.contains(target) || anchor.current?.contains(target)) return
      onClose(false)
    }
    const onMove = (event: Event) => {
      if (!list.current || !anchor.current) return
      if (event.target instanceof Node && list.current.contains(event.target)) return
      if (isInView(anchor.current)) placeBeside(list.current, anchor.current)
      else onClose(false)
    }
    document.addEventListener('pointerdown', onPress, true)
    document.addEventListener('scroll', onMove, true)
    window.addEventListener('resize', onMove)
    return () => {
      document.removeEventListener('pointerdown', onPress, true)
      document.removeEventListener('scroll', onMove, true)
      window.removeEventListener('resize', onMove)
    }
  }, [list, anchor, onClose])
}
