import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'
import * as Y from 'yjs'
import type { ItemDeclaration, Veld, Velden } from './field.ts'
import { blokkenVan, type Knoop, writeBlokken } from './tekst.ts'

/** Keys an item has beside its declared fields. */
export const meta = {
  plaats: 'plaats',
  verwijderdOp: 'verwijderdOp',
  verwijderdDoor: 'verwijderdDoor',
} as const

export type JsonValue = unknown
export type Json = Readonly<Record<string, JsonValue>>
export type ItemMap = Y.Map<unknown>

/**
 * Fills a new item with every nested type its declaration names, so that two clients never make the same
 * one. Absent plain values stay absent; absent prose is born as one empty paragraph.
 */
export function fillItem(map: ItemMap, ouderId: string, velden: Velden, json: Json): void {
  for (const [naam, veld] of Object.entries(velden)) {
    const nested = nestedOf(`${ouderId}.${naam}`, ouderId, veld, json[naam])
    if (nested) map.set(naam, nested)
    else if (json[naam] !== undefined && veld.kind !== 'wortel') map.set(naam, json[naam])
  }
}

function nestedOf(
  pad: string,
  ouderId: string,
  veld: Veld,
  value: JsonValue,
): Y.XmlFragment | Y.Map<unknown> | null {
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return proseOf(value)
    case 'verzameling':
      return setOf((value ?? []) as readonly (string | number)[])
    case 'groep': {
      const map = new Y.Map()
      fillItem(map, ouderId, veld.velden, (value ?? {}) as Json)
      return map
    }
    case 'lijst':
      return listOf(pad, veld.item, (value ?? []) as readonly Json[])
    default:
      return null
  }
}

function proseOf(value: JsonValue): Y.XmlFragment {
  const fragment = new Y.XmlFragment()
  writeBlokken(fragment, knopenVan(value))
  return fragment
}

/** Prose as it may come in: plain words, a ProseMirror document, or nothing. */
export function knopenVan(value: JsonValue): readonly Knoop[] {
  if (typeof value === 'string') return blokkenVan(value)
  return (value as { content?: readonly Knoop[] } | null | undefined)?.content ?? []
}

function setOf(values: readonly (string | number)[]): Y.Map<unknown> {
  const map = new Y.Map<unknown>()
  const plaatsen = generateNKeysBetween(null, null, values.length)
  values.forEach((value, index) => {
    map.set(String(value), plaatsen[index])
  })
  return map
}

function listOf(pad: string, declaration: ItemDeclaration, values: readonly Json[]): Y.Map<unknown> {
  const map = new Y.Map<unknown>()
  fillList(map, pad, declaration, values)
  return map
}

/** Fills a root map or a list in an item. Items without an id in the JSON get one from their place. */
export function fillList(
  map: Y.Map<unknown>,
  pad: string,
  declaration: ItemDeclaration,
  values: readonly Json[],
): void {
  const plaatsen = generateNKeysBetween(null, null, values.length)
  values.forEach((json, index) => {
    const id = typeof json.id === 'string' && declaration.idInJson ? json.id : rowId(pad, index)
    const child = new Y.Map<unknown>()
    child.set(meta.plaats, plaatsen[index])
    fillItem(child, id, declaration.velden, json)
    map.set(id, child)
  })
}

/** The id of an item that has none in the JSON. */
export const rowId = (pad: string, index: number): string => `${pad}.${index + 1}`

export interface Geplaatst {
  readonly id: string
  readonly plaats: string
}

/** Order by fractional index; two items made at the same place at once are ordered by id. */
export function byPlaats(a: Geplaatst, b: Geplaatst): number {
  if (a.plaats !== b.plaats) return a.plaats < b.plaats ? -1 : 1
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** The entries of a list or set in order, those in the Prullenbak included. */
export function inOrder(map: Y.Map<unknown>): Geplaatst[] {
  const entries: Geplaatst[] = []
  map.forEach((value, id) => {
    const plaats = value instanceof Y.Map ? value.get(meta.plaats) : value
    entries.push({ id, plaats: typeof plaats === 'string' ? plaats : '' })
  })
  return entries.sort(byPlaats)
}

/**
 * A place right after `na` (null: at the front; undefined, or gone meanwhile: at the end). Where two
 * neighbours share one place there is nothing between them; the item then comes after both.
 */
export function plaatsNa(map: Y.Map<unknown>, na: string | null | undefined, zelf?: string): string {
  const others = inOrder(map).filter(entry => entry.id !== zelf && entry.plaats !== '')
  const found = others.findIndex(entry => entry.id === na)
  const at = found >= 0 || na === null ? found : others.length - 1
  const before = others[at]?.plaats ?? null
  const after = others.slice(at + 1).find(entry => before === null || entry.plaats > before)?.plaats ?? null
  return generateKeyBetween(before, after)
}
