import type { Mark, Painted, WordPainter } from './wordPainter.ts'

/** Marked words of a field that somebody points at or stands in. */
export interface Pointed<M extends Mark> {
  readonly field: HTMLElement
  readonly words: readonly Painted<M>[]
}

/** How large a place to touch is at least. */
const touchTarget = 44

/** The marked words under the pointer; `touch` makes the small ones as large as a finger needs. */
export function wordsAtPoint<M extends Mark>(
  painter: WordPainter<M>,
  { target, clientX, clientY }: Pick<MouseEvent, 'target' | 'clientX' | 'clientY'>,
  touch = false,
): Pointed<M> | null {
  const field = fieldOf(target)
  const least = touch ? touchTarget : 0
  return pointed(field, field ? painter.in(field) : [], ({ range }) =>
    [...range.getClientRects()].some(rect => holds(rect, clientX, clientY, least)),
  )
}

/** The marked words that the caret stands in, or the end of the selection. */
export function wordsAtCaret<M extends Mark>(painter: WordPainter<M>): Pointed<M> | null {
  const field = fieldOf(document.activeElement)
  const selection = getSelection()
  const node = selection?.focusNode
  if (!field || !node || !field.contains(node)) return null
  return pointed(field, painter.in(field), ({ range }) => range.isPointInRange(node, selection.focusOffset))
}

export const fieldOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('[data-prose]') : null

function pointed<M extends Mark>(
  field: HTMLElement | null,
  words: readonly Painted<M>[],
  hit: (word: Painted<M>) => boolean,
): Pointed<M> | null {
  const here = words.filter(hit)
  return field && here.length > 0 ? { field, words: here } : null
}

/** Whether a point lies in a box that is made as large as `least`. */
function holds({ left, right, top, bottom, width, height }: DOMRect, x: number, y: number, least: number) {
  const besides = Math.max(0, (least - width) / 2)
  const above = Math.max(0, (least - height) / 2)
  const inside = x >= left - besides && x <= right + besides && y >= top - above && y <= bottom + above
  return inside && width > 0
}
