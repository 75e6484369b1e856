import * as Y from 'yjs'
import type { ItemDeclaration, Veld, Velden } from './field.ts'
import type { ItemMap } from './itemMap.ts'
import { planVelden, wortels } from './plan.ts'

/** The root map with the plan's own fields. */
export const planWortel = 'plan'

/** An item in the Y.Doc, at any depth, with what is declared about it. */
export interface Element {
  readonly id: string
  readonly map: ItemMap
  readonly velden: Velden
  readonly declaration: ItemDeclaration | null
  /** The list or root map that holds it; null for the plan itself. */
  readonly lijst: Y.Map<unknown> | null
  readonly ouderId: string | null
}

/**
 * Finds what an id names: the plan, an item, or an item in a list of an item. Ids are unique in a plan,
 * so a finding, an edit and a caret all say where they are with `elementId` and field alone.
 */
export function findElement(doc: Y.Doc, elementId: string): Element | null {
  const plan = doc.getMap(planWortel)
  const planId = plan.get('id')
  if (planId === elementId) {
    return { id: elementId, map: plan, velden: planVelden, declaration: null, lijst: null, ouderId: null }
  }
  for (const [kind, declaration] of wortels) {
    const map = doc.getMap(kind).get(elementId)
    if (map instanceof Y.Map) {
      return {
        id: elementId,
        map,
        velden: declaration.velden,
        declaration,
        lijst: doc.getMap(kind),
        ouderId: String(planId),
      }
    }
  }
  return findNested(plan, planVelden, String(planId), elementId) ?? findInItems(doc, elementId)
}

function findInItems(doc: Y.Doc, elementId: string): Element | null {
  for (const [kind, declaration] of wortels) {
    if (!hasLists(declaration.velden)) continue
    for (const [id, map] of doc.getMap(kind)) {
      const found = map instanceof Y.Map ? findNested(map, declaration.velden, id, elementId) : null
      if (found) return found
    }
  }
  return null
}

const hasLists = (velden: Velden): boolean =>
  Object.values(velden).some(
    veld => veld.kind === 'lijst' || (veld.kind === 'groep' && hasLists(veld.velden)),
  )

function findNested(map: Y.Map<unknown>, velden: Velden, ouderId: string, elementId: string): Element | null {
  for (const [naam, veld] of Object.entries(velden)) {
    const value = map.get(naam)
    if (!(value instanceof Y.Map)) continue
    if (veld.kind === 'groep') {
      const found = findNested(value, veld.velden, ouderId, elementId)
      if (found) return found
    }
    if (veld.kind === 'lijst') {
      const child = value.get(elementId)
      if (child instanceof Y.Map) {
        return {
          id: elementId,
          map: child,
          velden: veld.item.velden,
          declaration: veld.item,
          lijst: value,
          ouderId,
        }
      }
    }
  }
  return null
}

/** A field of an element: the map that holds it, its key there, and its declaration. */
export interface FieldPlace {
  readonly map: Y.Map<unknown>
  readonly key: string
  readonly veld: Veld
}

/** Follows a dotted field name (`voortgang.wijze`) from an element. Null when nothing is declared there. */
export function findField(element: Pick<Element, 'map' | 'velden'>, naam: string): FieldPlace | null {
  const parts = naam.split('.')
  let { map, velden } = element
  for (const part of parts.slice(0, -1)) {
    const veld = velden[part]
    const next = map.get(part)
    if (veld?.kind !== 'groep' || !(next instanceof Y.Map)) return null
    map = next
    velden = veld.velden
  }
  const key = parts.at(-1) ?? ''
  const veld = velden[key]
  return veld ? { map, key, veld } : null
}

/** The prose of a field, for an editor to be mounted on. Null for a field that is not prose. */
export function findProse(doc: Y.Doc, elementId: string, veld: string): Y.XmlFragment | null {
  const element = findElement(doc, elementId)
  const place = element && findField(element, veld)
  const value = place?.map.get(place.key)
  return value instanceof Y.XmlFragment ? value : null
}
