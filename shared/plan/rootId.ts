import type * as Y from 'yjs'
import { findElement } from './element.ts'

/**
 * The id of the root item that an element belongs to: the afspraak of a mijlpaal, the plan of its own
 * fields and of what is nested in them. An id that is not in the plan is given back as it is.
 */
export function rootIdOf(doc: Y.Doc, elementId: string): string {
  const element = findElement(doc, elementId)
  if (!element || element.ouderId === null) return elementId
  return element.declaration && isRoot(doc, elementId, element.declaration.kind)
    ? elementId
    : rootIdOf(doc, element.ouderId)
}

const isRoot = (doc: Y.Doc, elementId: string, kind: string): boolean =>
  doc.share.has(kind) && doc.getMap(kind).has(elementId)
