import type * as Y from 'yjs'
import { findElement } from '../../shared/plan/element.ts'
import { rootIdOf } from '../../shared/plan/rootId.ts'
import { type Deel, deelVanSoort, deelVanVeld, delen } from './delen.ts'

/** The part of the page that a place of the plan is in; null for what stands in none. */
export function deelAt(doc: Y.Doc, elementId: string, veld: string | null): Deel | null {
  const root = findElement(doc, rootIdOf(doc, elementId))
  if (!root) return null
  const id = root.declaration === null ? deelVanVeld(veld) : deelVanSoort(root.declaration.kind)
  return delen.find(deel => deel.id === id) ?? null
}
