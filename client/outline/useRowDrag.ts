import { type RefObject, useEffect, useState } from 'react'
import { type Dragging, withDragging } from '../ui/dragging.ts'
import { type Edge, mayDrop } from './dropEdit.ts'
import type { OutlineRow } from './outlineRows.ts'

type Data = Record<string | symbol, unknown>

/** What a dragged row, or the row under it, carries. */
export function draggedRow(data: Data): OutlineRow | null {
  return typeof data.outlineRow === 'object' ? (data.outlineRow as OutlineRow | null) : null
}

/** Lets a row be dragged and dropped on. Gives the edge at which something would now land. */
export function useRowDrag(
  element: RefObject<HTMLElement | null>,
  row: OutlineRow,
  may: boolean,
): Edge | null {
  const [edge, setEdge] = useState<Edge | null>(null)
  useEffect(() => {
    const node = element.current
    if (!node || !may) return
    return withDragging(dragging => {
      const stopTarget = dropTarget(dragging, node, row, setEdge)
      if (!moving.has(row.kind)) return stopTarget
      const stopDrag = dragging.draggable({ element: node, getInitialData: () => ({ outlineRow: row }) })
      return () => {
        stopTarget()
        stopDrag()
      }
    })
  }, [element, row, may])
  return edge
}

const moving: ReadonlySet<string> = new Set(['afspraak', 'opgave', 'hoofdstuk'])

const dropTarget = (
  { dropTargetForElements }: Dragging,
  node: HTMLElement,
  row: OutlineRow,
  setEdge: (edge: Edge | null) => void,
): (() => void) =>
  dropTargetForElements({
    element: node,
    canDrop: ({ source }) => {
      const dragged = draggedRow(source.data)
      return dragged !== null && mayDrop(dragged, row)
    },
    getData: ({ input }) => ({ outlineRow: row, edge: edgeAt(node, input.clientY) }),
    onDrag: ({ self }) => setEdge(self.data.edge as Edge),
    onDragLeave: () => setEdge(null),
    onDrop: () => setEdge(null),
  })

function edgeAt(node: HTMLElement, y: number): Edge {
  const { top, height } = node.getBoundingClientRect()
  return y < top + height / 2 ? 'boven' : 'onder'
}
