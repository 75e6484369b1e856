import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef } from 'react'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { codesIn } from '../../shared/plan/codes.ts'
import type { OpenPlan } from '../plan/openPlan.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { announce } from '../ui/announce.ts'
import { withDragging } from '../ui/dragging.ts'
import { dropEdit, type Edge, stepEdit } from './dropEdit.ts'
import type { OutlineRow } from './outlineRows.ts'
import { linkOf } from './useOutlineKeys.ts'
import { draggedRow } from './useRowDrag.ts'

type Step = (row: OutlineRow, richting: 'omhoog' | 'omlaag') => void

/** Moves rows by drag and by key. A row keeps the focus where it lands, and its new number is said. */
export function useReorder(list: RefObject<HTMLElement | null>, rows: readonly OutlineRow[]): Step {
  const plan = usePlan()
  const focusId = useRef<string | null>(null)

  useEffect(
    () =>
      withDragging(({ monitorForElements }) =>
        monitorForElements({
          canMonitor: ({ source }) => draggedRow(source.data) !== null,
          onDrop: ({ source, location }) => {
            const target = location.current.dropTargets[0]?.data ?? {}
            const [row, onto] = [draggedRow(source.data), draggedRow(target)]
            if (row && onto) move(plan, row, dropEdit(plan.store.get(), row, onto, target.edge as Edge))
          },
        }),
      ),
    [plan],
  )
  useLayoutEffect(() => {
    if (focusId.current !== null && rows.length > 0) linkOf(list.current, focusId.current)?.focus()
    focusId.current = null
  }, [rows, list])

  return useCallback(
    (row, richting) => {
      focusId.current = row.id
      if (move(plan, row, stepEdit(plan.store.get(), row, richting))) return
      focusId.current = null
      announce(`${row.titel} staat al ${richting === 'omhoog' ? 'bovenaan' : 'onderaan'}.`)
    },
    [plan],
  )
}

function move(plan: OpenPlan, row: OutlineRow, edit: PlanEdit | null): boolean {
  if (!edit) return false
  plan.edit(edit)
  announce(`${row.titel} is nu ${codesIn(plan.store.get()).get(row.id) ?? row.code}.`)
  return true
}
