import { Selection, TextSelection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'

/** Where the caret comes to stand when a field opens. */
export type Where =
  | { readonly at: 'start' | 'end' }
  | { readonly at: 'positions'; readonly anchor: number; readonly head: number }
  | { readonly at: 'point'; readonly x: number; readonly y: number }
  /** In the first or last line, as near as can be to a column of the screen. */
  | { readonly at: 'line'; readonly x: number; readonly line: 'first' | 'last' }

export function selectionAt(view: EditorView, where: Where): Selection {
  const { doc } = view.state
  switch (where.at) {
    case 'start':
      return Selection.atStart(doc)
    case 'end':
      return Selection.atEnd(doc)
    case 'positions':
      return between(view, where.anchor, where.head)
    case 'point':
      return nearPoint(view, where.x, where.y) ?? Selection.atStart(doc)
    case 'line':
      return inLine(view, where.x, where.line)
  }
}

function between(view: EditorView, anchor: number, head: number): Selection {
  const { doc } = view.state
  const inside = (position: number) => doc.resolve(Math.max(0, Math.min(position, doc.content.size)))
  return TextSelection.between(inside(anchor), inside(head))
}

function inLine(view: EditorView, x: number, line: 'first' | 'last'): Selection {
  const { doc } = view.state
  const edge = line === 'first' ? Selection.atStart(doc) : Selection.atEnd(doc)
  const { top, bottom } = view.coordsAtPos(edge.head)
  return nearPoint(view, x, (top + bottom) / 2) ?? edge
}

function nearPoint(view: EditorView, x: number, y: number): Selection | null {
  const box = view.dom.getBoundingClientRect()
  const left = Math.max(box.left + 1, Math.min(x, box.right - 1))
  const found = view.posAtCoords({ left, top: y })
  return found ? Selection.near(view.state.doc.resolve(found.pos)) : null
}
