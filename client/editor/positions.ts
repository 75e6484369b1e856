import * as Y from 'yjs'

/**
 * Places in prose, between ProseMirror's count in a fragment and Yjs' relative positions that hold while
 * others type. Needs no editor and no schema, so a caret can be drawn in text nobody here has opened.
 */
type Knot = Y.XmlElement | Y.XmlText | Y.XmlHook

/** `hardBreak` is the one node of our prose that holds nothing and so counts 1. */
const isLeaf = (node: Knot): boolean => node instanceof Y.XmlElement && node.nodeName === 'hardBreak'

function sizeOf(node: Knot): number {
  if (node instanceof Y.XmlText) return node.length
  if (!(node instanceof Y.XmlElement) || isLeaf(node)) return 1
  return sizeOfAll(node.toArray() as Knot[]) + 2
}

const sizeOfAll = (nodes: readonly Knot[]): number => nodes.reduce((sum, node) => sum + sizeOf(node), 0)

/** The relative position of a ProseMirror position in a fragment; out of range gives the end. */
export function relativeOf(fragment: Y.XmlFragment, position: number): Y.RelativePosition {
  let type: Y.XmlFragment = fragment
  let left = position
  for (;;) {
    const step = stepInto(type, left)
    if (!step.into) return Y.createRelativePositionFromTypeIndex(type, step.index)
    if (step.into instanceof Y.XmlText) return Y.createRelativePositionFromTypeIndex(step.into, step.left)
    type = step.into
    left = step.left
  }
}

interface Step {
  readonly index: number
  readonly left: number
  readonly into: Y.XmlText | Y.XmlElement | null
}

/** Which child of `type` holds the position, and how far into it. */
function stepInto(type: Y.XmlFragment, position: number): Step {
  let left = position
  const children = type.toArray() as Knot[]
  for (const [index, child] of children.entries()) {
    const size = sizeOf(child)
    if (child instanceof Y.XmlText && left <= size) return { index, left, into: child }
    if (left === 0) return { index, left, into: null }
    if (child instanceof Y.XmlElement && !isLeaf(child) && left < size)
      return { index, left: left - 1, into: child }
    left -= size
  }
  return { index: children.length, left: 0, into: null }
}

/** The ProseMirror position of a relative position; null when it lies in another fragment or nowhere. */
export function positionOf(fragment: Y.XmlFragment, relative: Y.RelativePosition): number | null {
  const doc = fragment.doc
  const absolute = doc && Y.createAbsolutePositionFromRelativePosition(relative, doc)
  if (!absolute) return null
  const { type, index } = absolute
  if (type instanceof Y.XmlText) return climb(fragment, type, index)
  if (!(type instanceof Y.XmlFragment)) return null
  const inside = sizeOfAll((type.toArray() as Knot[]).slice(0, index))
  return climb(fragment, type, inside)
}

/** A Yjs type, and where it stands in its parent. */
interface Placed {
  readonly _item: Y.Item | null
}

/** Adds what stands in front, level by level. In a removed paragraph there is no place. */
function climb(fragment: Y.XmlFragment, from: Placed, inside: number): number | null {
  let position = inside
  let type: Placed | null = from
  while (type && type !== fragment) {
    const item: Y.Item | null = type._item
    if (!item || item.deleted) return null
    if (!(type instanceof Y.XmlText)) position += 1
    for (let left = item.left; left; left = left.left)
      if (!left.deleted && left.content instanceof Y.ContentType)
        position += sizeOf(left.content.type as Knot)
    type = item.parent instanceof Y.AbstractType ? (item.parent as Placed) : null
  }
  return type === fragment ? position : null
}

/** A relative position as another client sent it; null when it is something else. */
export function parseRelative(value: unknown): Y.RelativePosition | null {
  if (typeof value !== 'object' || value === null) return null
  const { type = null, item = null, assoc = 0 } = value as Record<string, unknown>
  if (!isId(type) || !isId(item) || typeof assoc !== 'number') return null
  // A root type by name is never prose, and asking for one would make it.
  return type || item ? Y.createRelativePositionFromJSON({ type, item, assoc }) : null
}

const isId = (value: unknown): value is { client: number; clock: number } | null =>
  value === null ||
  (typeof value === 'object' &&
    Number.isSafeInteger((value as Record<string, unknown>).client) &&
    Number.isSafeInteger((value as Record<string, unknown>).clock))
