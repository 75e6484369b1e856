import { Selection } from '@tiptap/pm/state'
import type { EditorView } from '@tiptap/pm/view'
import type { Editing } from './editing.ts'

/** The arrow keys go from field to field as if the plan were one text. */
export class Travel {
  readonly #editing: Editing
  /** The column that Up and Down keep to, from the first of them until any other key or the pointer. */
  #column: number | null = null

  constructor(editing: Editing) {
    this.#editing = editing
  }

  forget(): void {
    this.#column = null
  }

  /** True when the key took the caret out of this field. */
  key(view: EditorView, event: KeyboardEvent): boolean {
    const vertical = event.key === 'ArrowUp' || event.key === 'ArrowDown'
    if (event.shiftKey || event.ctrlKey || event.altKey || event.metaKey) return false
    if (!vertical) this.forget()
    else this.#column ??= view.coordsAtPos(view.state.selection.head).left
    switch (event.key) {
      case 'ArrowUp':
        return atEdgeLine(view, 'up') && this.#toLine(view, -1)
      case 'ArrowDown':
        return atEdgeLine(view, 'down') && this.#toLine(view, 1)
      case 'ArrowLeft':
        return atEnd(view, 'start') && this.step(view.dom, -1)
      case 'ArrowRight':
        return atEnd(view, 'end') && this.step(view.dom, 1)
      default:
        return false
    }
  }

  /** Into the next field at its start, or the one before at its end. */
  step(from: HTMLElement, direction: 1 | -1): boolean {
    const next = this.#neighbour(from, direction)
    if (!next) return false
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    return this.#editing.open(next, { at: direction === 1 ? 'start' : 'end' })
  }

  #toLine(view: EditorView, direction: 1 | -1): boolean {
    const next = this.#neighbour(view.dom, direction)
    if (!next) return false
    next.scrollIntoView({ block: 'nearest', behavior: 'instant' })
    const line = direction === 1 ? 'first' : 'last'
    return this.#editing.open(next, { at: 'line', x: this.#column ?? 0, line })
  }

  #neighbour(from: HTMLElement, direction: 1 | -1): HTMLElement | null {
    const fields = [...document.querySelectorAll<HTMLElement>('[data-prose]')]
    let index = fields.indexOf(from)
    for (;;) {
      index += direction
      const field = fields[index]
      if (!field) return null
      if (this.#editing.has(field) && field.checkVisibility()) return field
    }
  }
}

/** In the first or last line of the whole field, wrapped lines counted as seen. */
function atEdgeLine(view: EditorView, direction: 'up' | 'down'): boolean {
  const { selection, doc } = view.state
  const edge = direction === 'up' ? Selection.atStart(doc) : Selection.atEnd(doc)
  return selection.$head.start() === edge.$head.start() && view.endOfTextblock(direction)
}

function atEnd(view: EditorView, end: 'start' | 'end'): boolean {
  const { selection, doc } = view.state
  const edge = end === 'start' ? Selection.atStart(doc) : Selection.atEnd(doc)
  return selection.empty && selection.head === edge.head
}
