import type { Bereik } from '../plan/textEditors.ts'
import { fillerClass } from './staticText.ts'

/**
 * Places in drawn prose, counted as ProseMirror counts them: a character 1, a block 1 at its start and 1 at
 * its end, a line break 1. The same walk serves static text and an open editor: their markup is equal.
 */
export interface DomPoint {
  readonly node: Node
  readonly offset: number
}

const inlineTags = new Set(['STRONG', 'EM', 'U', 'S', 'A', 'SPAN'])

const isInline = (node: Node): boolean => inlineTags.has(node.nodeName)

const isFiller = (node: Node): boolean =>
  (node instanceof Element && node.classList.contains(fillerClass)) || node.nodeName === 'IMG'

function sizeOf(node: Node): number {
  if (node.nodeType === Node.TEXT_NODE) return node.nodeValue?.length ?? 0
  if (isFiller(node)) return 0
  if (node.nodeName === 'BR') return 1
  return contentSize(node) + (isInline(node) ? 0 : 2)
}

function contentSize(node: Node): number {
  let size = 0
  for (const child of node.childNodes) size += sizeOf(child)
  return size
}

/** The position of a DOM point in the prose drawn in `root`; null for a point outside it. */
export function positionOfDom(root: HTMLElement, { node, offset }: DomPoint): number | null {
  if (!root.contains(node)) return null
  let position = node.nodeType === Node.TEXT_NODE ? offset : sizeBefore(node, offset)
  for (let at: Node = node; at !== root; at = at.parentNode ?? root) {
    if (at.nodeType !== Node.TEXT_NODE && !isInline(at) && at.nodeName !== 'BR') position += 1
    const parent = at.parentNode ?? root
    position += sizeBefore(parent, [...parent.childNodes].indexOf(at as ChildNode))
  }
  return position
}

function sizeBefore(parent: Node, index: number): number {
  let size = 0
  for (let at = 0; at < index; at += 1) {
    const child = parent.childNodes[at]
    if (child) size += sizeOf(child)
  }
  return size
}

/** The DOM point of a position, in a text node where there is one. Positions out of range are clamped. */
export function domOfPosition(root: HTMLElement, position: number): DomPoint {
  return pointIn(root, Math.max(0, Math.min(position, contentSize(root))))
}

function pointIn(parent: Node, position: number): DomPoint {
  let left = position
  for (const [index, child] of [...parent.childNodes].entries()) {
    if (isFiller(child)) continue
    const size = sizeOf(child)
    if (child.nodeType === Node.TEXT_NODE && left <= size) return { node: child, offset: left }
    if (isInline(child) && left <= size) return pointIn(child, left)
    if (left === 0) return { node: parent, offset: index }
    if (child.nodeName !== 'BR' && left < size) return pointIn(child, left - 1)
    left -= size
  }
  return { node: parent, offset: endOf(parent) }
}

/** Before the filler of an empty line, so that the caret stands on the line. */
function endOf(parent: Node): number {
  const last = parent.lastChild
  return last && isFiller(last) ? parent.childNodes.length - 1 : parent.childNodes.length
}

/** The position of the `offset`th character of the plain text (`Tekst.plat`) of the prose drawn in `root`. */
export function positionOfPlain(root: HTMLElement, offset: number): number {
  let left = offset
  for (const block of root.querySelectorAll('p, h2, h3')) {
    const size = contentSize(block)
    if (left <= size) return (positionOfDom(root, { node: block, offset: 0 }) ?? 0) + left
    // Each block is a line of the plain text.
    left -= size + 1
  }
  return contentSize(root)
}

/** A stretch of the plain text of the prose drawn in `root`, as a range of the page. */
export function rangeOfPlain(root: HTMLElement, { van, tot }: Bereik): Range {
  const [start, end] = [van, tot].map(offset => domOfPosition(root, positionOfPlain(root, offset)))
  const range = document.createRange()
  if (start) range.setStart(start.node, start.offset)
  if (end) range.setEnd(end.node, end.offset)
  return range
}

/** How far into the plain text of the prose drawn in `root` a point is; null for a point outside it. */
export function plainOfDom(root: HTMLElement, point: DomPoint): number | null {
  const position = positionOfDom(root, point)
  if (position === null) return null
  let plain = 0
  for (const block of root.querySelectorAll('p, h2, h3')) {
    const start = positionOfDom(root, { node: block, offset: 0 }) ?? 0
    if (position < start) return plain
    const size = contentSize(block)
    if (position <= start + size) return plain + position - start
    plain += size + 1
  }
  return Math.max(0, plain - 1)
}
