import { type KeyboardEvent, type RefObject, useRef, useState } from 'react'
import { isLetter, keyTravel, noTypeAhead, typeAhead } from '../ui/keyTravel.ts'
import type { OutlineRow } from './outlineRows.ts'

interface OutlineKeys {
  readonly list: RefObject<HTMLElement | null>
  readonly rows: readonly OutlineRow[]
  readonly currentId: string | null
  readonly open: ReadonlySet<string>
  readonly step: (row: OutlineRow, richting: 'omhoog' | 'omlaag') => void
  readonly fold: (id: string, shut: boolean) => void
}

/** One tab stop for the whole list: arrows, Home, End and letters go on from it, Alt with an arrow moves the row. */
export function useOutlineKeys({ list, rows, currentId, open, step, fold }: OutlineKeys) {
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const ahead = useRef(noTypeAhead)
  const known = (id: string | null) => (rows.some(row => row.id === id) ? id : null)
  const tabStopId = known(focusedId) ?? known(currentId) ?? rows[0]?.id ?? null

  const focusRow = (row: OutlineRow | undefined) => {
    if (row) linkOf(list.current, row.id)?.focus()
  }
  const sideways = (key: string, row: OutlineRow): boolean => {
    if (key === 'ArrowRight' && !open.has(row.id) && row.diepte === 1) fold(row.id, false)
    else if (key === 'ArrowLeft' && open.has(row.id)) fold(row.id, true)
    else if (key === 'ArrowLeft' && row.ouderId !== null) focusRow(rows.find(({ id }) => id === row.ouderId))
    else return false
    return true
  }
  const letter = (event: KeyboardEvent, index: number): number | null => {
    if (!isLetter(event)) return null
    const found = typeAhead(
      ahead.current,
      event.key,
      event.timeStamp,
      rows.map(({ titel }) => titel),
      index,
    )
    ahead.current = found.ahead
    return found.index
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const id = event.target instanceof HTMLElement ? event.target.dataset.row : undefined
    const index = rows.findIndex(row => row.id === id)
    const row = rows[index]
    if (!row) return
    if (event.altKey && (event.key === 'ArrowUp' || event.key === 'ArrowDown')) {
      event.preventDefault()
      return step(row, event.key === 'ArrowUp' ? 'omhoog' : 'omlaag')
    }
    if (event.key === 'F10' && event.shiftKey) {
      event.preventDefault()
      return linkOf(list.current, row.id)
        ?.parentElement?.querySelector<HTMLElement>('.outline__menu')
        ?.click()
    }
    if (event.ctrlKey || event.metaKey || event.altKey) return
    if (sideways(event.key, row)) return event.preventDefault()
    const next = keyTravel(event.key, index, rows.length) ?? letter(event, index)
    if (next === null) return
    event.preventDefault()
    focusRow(rows[next])
  }
  return { tabStopId, onKeyDown, focused: setFocusedId }
}

export const linkOf = (list: HTMLElement | null, id: string): HTMLElement | null =>
  list?.querySelector<HTMLElement>(`[data-row="${CSS.escape(id)}"]`) ?? null
