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
  return findNested(plan, listsOf(planVelden), String(planId), elementId) ?? findInItems(doc, elementId)
}

function findInItems(doc: Y.Doc, elementId: string): Element | null {
  for (const [kind, declaration] of wortels) {
    const places = listsOf(declaration.velden)
    if (places.length === 0) continue
    for (const [id, map] of doc.getMap(kind)) {
      const found = map instanceof Y.Map ? findNested(map, places, id, elementId) : null
      if (found) return found
    }
  }
  return null
}

/** Where an item keeps a list of items. Looked up once: a search goes through every item of a plan. */
interface ListPlace {
  readonly path: readonly string[]
  readonly item: ItemDeclaration
}
const listPlaces = new WeakMap<Velden, readonly ListPlace[]>()

function listsOf(velden: Velden): readonly ListPlace[] {
  const known = listPlaces.get(velden)
  if (known) return known
  const places = Object.entries(velden).flatMap(([naam, veld]): ListPlace[] => {
    if (veld.kind === 'lijst') return [{ path: [naam], item: veld.item }]
    if (veld.kind !== 'groep') return []
    return listsOf(veld.velden).map(({ path, item }) => ({ path: [naam, ...path], item }))
  })
  listPlaces.set(velden, places)
  return places
}

function findNested(
  map: Y.Map<unknown>,
  places: readonly ListPlace[],
  ouderId: string,
  elementId: string,
): Element | null {
  for (const { path, item } of places) {
    const lijst = path.reduce<unknown>((at, naam) => (at instanceof Y.Map ? at.get(naam) : undefined), map)
    const child = lijst instanceof Y.Map ? lijst.get(elementId) : undefined
    if (lijst instanceof Y.Map && child instanceof Y.Map) {
      return { id: elementId, map: child, velden: item.velden, declaration: item, lijst, ouderId }
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
