import { type ReactNode, useMemo, useRef, useState } from 'react'
import { usePlan, usePresence } from '../plan/PlanContext.tsx'
import '../styles/outline.css'
import { IconButton } from '../ui/IconButton.tsx'
import { OutlineRowItem } from './OutlineRowItem.tsx'
import { openRows } from './outlineRows.ts'
import { goToSection } from './sections.ts'
import { useCurrentRow } from './useCurrentRow.ts'
import { useDradenPerRij } from './useDradenPerRij.ts'
import { useOutlineKeys } from './useOutlineKeys.ts'
import { usePartCounts } from './usePartCounts.ts'
import { useReorder } from './useReorder.ts'
import { useRows } from './useRows.ts'
import { othersByRow, rowIdAt } from './whoIsWhere.ts'

interface OutlineProps {
  readonly onFind: () => void
  /** After a jump: a drawer closes then. */
  readonly onJump: () => void
  /** What stands at the foot. */
  readonly children?: ReactNode
}

/** The contents of the plan, with what is found and who is there, as a way to go and to re-order. */
export function Outline({ onFind, onJump, children }: OutlineProps) {
  const { doc, mag } = usePlan()
  const rows = useRows()
  const counts = usePartCounts(rows)
  const draden = useDradenPerRij(rows)
  const currentId = useCurrentRow(rows)
  const [folded, setFolded] = useState<ReadonlyMap<string, boolean>>(new Map())
  const list = useRef<HTMLOListElement>(null)

  const around = rows.find(row => row.id === currentId)?.ouderId ?? currentId
  const parents = useMemo(() => new Set(rows.flatMap(row => row.ouderId ?? [])), [rows])
  const open = new Set([...parents].filter(id => folded.get(id) ?? id === around))
  const visible = openRows(rows, open)
  const others = usePresence().filter(one => !one.zelf)
  const places = othersByRow(others, rows, open, cursor => rowIdAt(doc, cursor))

  const step = useReorder(list, rows)
  const { tabStopId, onKeyDown, focused } = useOutlineKeys({
    list,
    rows: visible,
    currentId,
    open,
    step,
    fold,
  })
  function fold(id: string, shut: boolean): void {
    setFolded(before => new Map(before).set(id, !shut))
  }
  const latest = useRef({ open, onJump, step, focused })
  latest.current = { open, onJump, step, focused }
  const [actions] = useState(() => ({
    jump: (row: Parameters<typeof goToSection>[0]) => {
      latest.current.onJump()
      goToSection(row)
    },
    toggle: (row: { id: string }) => fold(row.id, latest.current.open.has(row.id)),
    step: (...args: Parameters<typeof step>) => latest.current.step(...args),
    focused: (row: { id: string }) => latest.current.focused(row.id),
  }))
  return (
    <>
      <div className="outline__head">
        <h2 className="outline__heading">Inhoud</h2>
        <IconButton icon="search" size={16} label="Zoek in plan (Ctrl+Shift+F)" onClick={onFind} />
      </div>
      <ol ref={list} className="outline__list" onKeyDown={onKeyDown}>
        {visible.map(row => (
          <OutlineRowItem
            key={row.id}
            row={row}
            open={parents.has(row.id) ? open.has(row.id) : null}
            current={row.id === currentId ? 'here' : row.id === around ? 'around' : null}
            tabStop={row.id === tabStopId}
            others={places.get(row.id)}
            telling={counts.get(row.id)}
            gesprekken={draden.get(row.id)?.open ?? 0}
            ongelezen={draden.get(row.id)?.ongelezen ?? 0}
            mayWrite={mag.schrijven}
            actions={actions}
          />
        ))}
      </ol>
      {children}
    </>
  )
}
