import type * as Y from 'yjs'
import { findProse } from '../../shared/plan/element.ts'

const known = new WeakMap<Y.Doc, Map<string, Y.XmlFragment>>()

/** `findProse`, remembered: carets are drawn often, and a nested item is found by searching. */
export function proseAt(doc: Y.Doc, elementId: string, veld: string): Y.XmlFragment | null {
  const fragments = known.get(doc) ?? new Map<string, Y.XmlFragment>()
  known.set(doc, fragments)
  const key = `${elementId}\n${veld}`
  const before = fragments.get(key)
  if (before && !before._item?.deleted) return before
  const fragment = findProse(doc, elementId, veld)
  if (fragment) fragments.set(key, fragment)
  else fragments.delete(key)
  return fragment
}

/** The element that shows the prose of a field; null while it is not drawn or skipped out of view. */
export function drawnProse(elementId: string, veld: string): HTMLElement | null {
  const place = `[data-prose][data-element-id="${CSS.escape(elementId)}"][data-veld="${CSS.escape(veld)}"]`
  const element = document.querySelector<HTMLElement>(place)
  return element?.checkVisibility({ contentVisibilityAuto: true }) ? element : null
}
