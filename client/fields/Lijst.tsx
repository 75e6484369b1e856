import type { MouseEvent, ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { Icon } from '../ui/Icon.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { useBewerkbaar } from './useBewerkbaar.ts'
import { useVerwijder } from './useLijst.ts'

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

interface VoegToeProps {
  /** What is added: `Mijlpaal`. */
  readonly wat: string
  /** Beside the label of a list that has something in it: the sign alone. */
  readonly klein?: boolean
  readonly onClick: () => void
}

/** Adds a row. Shows on hover and focus; its space is always kept. */
export function VoegToe({ wat, klein, onClick }: VoegToeProps) {
  if (!useBewerkbaar()) return null
  return (
    <button
      type="button"
      className={`voeg-toe ${klein ? 'voeg-toe--klein' : ''}`}
      aria-label={`${wat} toevoegen`}
      title={klein ? `${wat} toevoegen` : undefined}
      onClick={onClick}
    >
      <Icon name="plus" size={klein ? 16 : 14} />
      {!klein && wat}
    </button>
  )
}
