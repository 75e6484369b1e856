import { memo, useRef } from 'react'
import { ernstWoord } from '../plan/findings/ernst.ts'
import { type Telling, useFindingCount, useIsChecked } from '../plan/findings.ts'
import type { Aanwezige } from '../plan/presenceStore.ts'
import { Icon } from '../ui/Icon.tsx'
import { Menu } from '../ui/Menu.tsx'
import type { MenuEntry } from '../ui/MenuList.tsx'
import { Shape } from '../ui/Shape.tsx'
import type { OutlineRow } from './outlineRows.ts'
import { useRowDrag } from './useRowDrag.ts'

export interface RowActions {
  jump(row: OutlineRow): void
  toggle(row: OutlineRow): void
  step(row: OutlineRow, richting: 'omhoog' | 'omlaag'): void
  focused(row: OutlineRow): void
}

interface OutlineRowItemProps {
  readonly row: OutlineRow
  /** Whether its afspraken show; null when it has none. */
  readonly open: boolean | null
  readonly current: 'here' | 'around' | null
  readonly tabStop: boolean
  readonly others: readonly Aanwezige[] | undefined
  /** The findings of a row that stands for more than one item. */
  readonly telling: Telling | undefined
  /** The draden of the row that are open, and those with news. */
  readonly gesprekken: number
  readonly ongelezen: number
  readonly mayWrite: boolean
  readonly actions: RowActions
}

export const OutlineRowItem = memo(function OutlineRowItem(props: OutlineRowItemProps) {
  const { row, open, current, tabStop, others, telling, mayWrite, actions } = props
  const item = useRef<HTMLLIElement>(null)
  const edge = useRowDrag(item, row, mayWrite)
  const classes = ['outline__row', `outline__row--${row.diepte}`, current && `outline__row--${current}`]
  return (
    <li ref={item} className={classes.filter(Boolean).join(' ')} data-edge={edge ?? undefined}>
      {open !== null && <Toggle row={row} open={open} onToggle={() => actions.toggle(row)} />}
      <a
        href={`#${row.id}`}
        draggable={false}
        className="outline__link"
        data-row={row.id}
        tabIndex={tabStop ? 0 : -1}
        aria-current={current === 'here' ? 'location' : undefined}
        aria-expanded={open ?? undefined}
        onFocus={() => actions.focused(row)}
        onClick={event => {
          event.preventDefault()
          actions.jump(row)
        }}
      >
        <span className="outline__number">{row.nummer}</span>
        <span className="outline__title" title={row.titel}>
          {row.titel}
        </span>
        {others && others.length > 0 && <Others others={others} />}
        <Gesprekken open={props.gesprekken} ongelezen={props.ongelezen} />
        <Count row={row} telling={telling} />
      </a>
      {mayWrite && <RowMenu row={row} tabStop={tabStop} actions={actions} />}
    </li>
  )
})

function Toggle({ row, open, onToggle }: { row: OutlineRow; open: boolean; onToggle: () => void }) {
  return (
    <button
      type="button"
      className="outline__toggle"
      tabIndex={-1}
      aria-label={`Afspraken van ${row.code} ${open ? 'verbergen' : 'tonen'}`}
      onClick={onToggle}
    >
      <Icon name={open ? 'chevronDown' : 'chevronRight'} size={14} />
    </button>
  )
}

function Others({ others }: { others: readonly Aanwezige[] }) {
  const names = others.map(one => one.persoon.naam).join(', ')
  return (
    <span className="outline__others" title={`${names} ${others.length === 1 ? 'is' : 'zijn'} hier`}>
      {others.slice(0, 3).map(one => (
        <Shape key={one.persoon.id} index={one.persoon.kleur} size={9} />
      ))}
      <span className="visually-hidden">, hier: {names}</span>
    </span>
  )
}

function Gesprekken({ open, ongelezen }: { open: number; ongelezen: number }) {
  if (open + ongelezen === 0) return null
  return (
    <span className="outline__draden" data-ongelezen={ongelezen > 0}>
      <span aria-hidden="true">{open || ''}</span>
      <span className="visually-hidden">
        , {open} {open === 1 ? 'opmerking' : 'opmerkingen'} open{ongelezen > 0 && `, ${ongelezen} ongelezen`}
      </span>
    </span>
  )
}

function Count({ row, telling }: { row: OutlineRow; telling: Telling | undefined }) {
  const own = useFindingCount(row.id)
  const checked = useIsChecked()
  const { aantal, ernst } = telling ?? own
  if (!checked) return null
  if (ernst === null)
    return (
      <span className="outline__count outline__count--none">
        <span className="visually-hidden">, geen meldingen</span>
      </span>
    )
  return (
    <span className={`outline__count outline__count--${ernst}`}>
      <span aria-hidden="true">{aantal}</span>
      <span className="visually-hidden">
        , {aantal} {aantal === 1 ? 'melding' : 'meldingen'}, {ernstWoord[ernst]}
      </span>
    </span>
  )
}

function RowMenu({ row, tabStop, actions }: { row: OutlineRow; tabStop: boolean; actions: RowActions }) {
  if (!['afspraak', 'opgave', 'hoofdstuk'].includes(row.kind)) return null
  const entries: MenuEntry[] = [
    {
      label: 'Verplaats omhoog',
      icon: 'arrowUp',
      shortcut: 'Alt+↑',
      onSelect: () => actions.step(row, 'omhoog'),
    },
    {
      label: 'Verplaats omlaag',
      icon: 'arrowDown',
      shortcut: 'Alt+↓',
      onSelect: () => actions.step(row, 'omlaag'),
    },
  ]
  return (
    <Menu
      label={`Meer over ${row.code} ${row.titel}`}
      entries={entries}
      className="icon-button outline__menu"
      tabIndex={tabStop ? 0 : -1}
    />
  )
}
