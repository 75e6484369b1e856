import type { MouseEvent, ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useVerwijder } from './useLijst.ts'
import { useBewerkbaar } from './warm.tsx'

interface LijstRijProps {
  readonly elementId: string
  readonly label: string
  readonly className: string
  readonly children: ReactNode
}

/** The row of one item in a list of an item. */
export function LijstRij({ elementId, label, className, children }: LijstRijProps) {
  return (
    <li className={className} aria-label={label} data-element-id={elementId} data-rij>
      {children}
    </li>
  )
}

/** Takes a row away; the focus goes to the next row, or to what adds one. */
export function HaalWeg({ elementId, label }: { elementId: string; label: string }) {
  const verwijder = useVerwijder()
  if (!useBewerkbaar()) return null
  const onClick = (event: MouseEvent<HTMLElement>) => {
    const rij = event.currentTarget.closest('[data-rij]')
    const buur = rij?.nextElementSibling ?? rij?.previousElementSibling
    const lijst = rij?.closest('[data-lijst]')
    flushSync(() => verwijder(elementId))
    const knop =
      buur?.querySelector<HTMLElement>('.haal-weg') ?? lijst?.querySelector<HTMLElement>('.voeg-toe')
    knop?.focus({ preventScroll: true })
  }
  return (
    <IconButton className="haal-weg icon-button" icon="close" size={14} label={label} onClick={onClick} />
  )
}

/** Adds a row. Shows on hover and focus; its space is always kept. */
export function VoegToe({ children, onClick }: { children: string; onClick: () => void }) {
  if (!useBewerkbaar()) return null
  return (
    <button type="button" className="voeg-toe" onClick={onClick}>
      <Icon name="plus" size={14} />
      {children}
    </button>
  )
}
