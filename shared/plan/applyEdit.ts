import * as Y from 'yjs'
import { type FieldPlace, findElement, findField } from './element.ts'
import type { Velden } from './field.ts'
import { fillItem, inOrder, type Json, meta, plaatsNa } from './itemMap.ts'
import { wortels } from './plan.ts'
import { replaceRange, rewrite } from './proseEdit.ts'
import { blokkenVan, type Knoop, writeBlokken } from './tekst.ts'

/**
 * A change of the plan as data: what a button, a quick fix, a proposal, an import and the API all make.
 * `elementId` and `veld` name a place as a finding does; `veld` may be dotted (`voortgang.wijze`).
 */
export type PlanEdit =
  /** A plain value; for a set, all of its elements. Null empties. */
  | { readonly op: 'set'; readonly elementId: string; readonly veld: string; readonly waarde: unknown }
  /** One element into or out of a set. */
  | {
      readonly op: 'add' | 'remove'
      readonly elementId: string
      readonly veld: string
      readonly waarde: string | number
    }
  /** Prose as a whole. */
  | {
      readonly op: 'write'
      readonly elementId: string
      readonly veld: string
      readonly tekst: string | readonly Knoop[]
    }
  /** Words in prose, by their place in its plain text. Does nothing once `verwacht` stands there no more. */
  | {
      readonly op: 'replace'
      readonly elementId: string
      readonly veld: string
      readonly van: number
      readonly tot: number
      readonly verwacht: string
      readonly door: string
    }
  /** A new item in a root list (`ouderId` left out) or in a list of an item. After `na`; null: first; left out: last. */
  | {
      readonly op: 'create'
      readonly kind: string
      readonly id: string
      readonly ouderId?: string
      readonly veld?: string
      readonly waarden?: Json
      readonly na?: string | null
    }
  | { readonly op: 'move'; readonly elementId: string; readonly na: string | null }
  | {
      readonly op: 'delete'
      readonly elementId: string
      readonly verwijderdOp: string
      readonly door: string
    }
  | { readonly op: 'restore'; readonly elementId: string }
  | { readonly op: 'all'; readonly edits: readonly PlanEdit[] }

/** The origin of a change by `applyEdit`, unless the caller names another; undo tracks it. */
export const bewerking = 'bewerking'
/** The origin of the making of an item, which undo does not track. */
export const aanmaak = 'aanmaak'

/**
 * Writes an edit. With a Tiptap editor on its fragment this is the only way into the plan.
 *
 * A new item is made in the Prullenbak, untracked, and then brought back in the edit itself: so undoing
 * "nieuwe afspraak" puts it in the Prullenbak with everything others typed in it, and never destroys it.
 * An edit that comes too late (the item was purged, the words have changed) changes nothing.
 */
export function applyEdit(doc: Y.Doc, edit: PlanEdit, origin: unknown = bewerking): void {
  const edits = flatten(edit)
  for (const portion of portions(edits.filter(one => one.op === 'create')))
    doc.transact(
      () =>
        portion.forEach(one => {
          create(doc, one)
        }),
      aanmaak,
    )
  doc.transact(
    () =>
      edits.forEach(one => {
        write(doc, one)
      }),
    origin,
  )
}

const flatten = (edit: PlanEdit): PlanEdit[] => (edit.op === 'all' ? edit.edits.flatMap(flatten) : [edit])

/** Letters of new items that go out in one message: the server takes no message without end. */
const portionLetters = 300_000

/** A whole document that is brought in is made in several transactions; who else is there sees it all at once. */
function portions(creates: readonly Of<'create'>[]): Of<'create'>[][] {
  const all: Of<'create'>[][] = []
  let letters = 0
  for (const one of creates) {
    const own = creates.length === 1 ? 0 : JSON.stringify(one.waarden ?? {}).length
    const last = all.at(-1)
    if (last && letters + own <= portionLetters) last.push(one)
    else {
      all.push([one])
      letters = 0
    }
    letters += own
  }
  return all
}

type Of<Op extends PlanEdit['op']> = Extract<PlanEdit, { op: Op }>

function write(doc: Y.Doc, edit: PlanEdit): void {
  switch (edit.op) {
    case 'create':
      return bringBack(doc, edit.id)
    case 'restore':
      return bringBack(doc, edit.elementId)
    case 'delete':
      return discard(doc, edit)
    case 'move':
      return move(doc, edit)
    case 'all':
      return edit.edits.forEach(one => {
        write(doc, one)
      })
    default:
      return writeField(doc, edit)
  }
}

function create(doc: Y.Doc, edit: Of<'create'>): void {
  const target =
    edit.ouderId === undefined ? rootOf(doc, edit.kind) : nestedOf(doc, edit.ouderId, edit.veld ?? edit.kind)
  if (!target || target.list.has(edit.id)) return
  const map = new Y.Map<unknown>()
  map.set(meta.plaats, plaatsNa(target.list, edit.na))
  map.set(meta.verwijderdOp, 'aanmaak')
  fillItem(map, edit.id, target.velden, edit.waarden ?? {})
  target.list.set(edit.id, map)
}

function rootOf(doc: Y.Doc, kind: string): { list: Y.Map<unknown>; velden: Velden } {
  const declaration = wortels.get(kind)
  if (!declaration) throw new Error(`An edit makes an item of a kind the plan does not have: ${kind}.`)
  return { list: doc.getMap(kind), velden: declaration.velden }
}

function nestedOf(
  doc: Y.Doc,
  ouderId: string,
  naam: string,
): { list: Y.Map<unknown>; velden: Velden } | null {
  const ouder = findElement(doc, ouderId)
  const place = ouder && findField(ouder, naam)
  const list = place?.map.get(place.key)
  return place?.veld.kind === 'lijst' && list instanceof Y.Map
    ? { list, velden: place.veld.item.velden }
    : null
}

function bringBack(doc: Y.Doc, elementId: string): void {
  const element = findElement(doc, elementId)
  if (!element?.map.has(meta.verwijderdOp)) return
  element.map.delete(meta.verwijderdOp)
  element.map.delete(meta.verwijderdDoor)
}

function discard(doc: Y.Doc, edit: Of<'delete'>): void {
  const element = findElement(doc, edit.elementId)
  if (!element?.declaration || element.map.has(meta.verwijderdOp)) return
  element.map.set(meta.verwijderdOp, edit.verwijderdOp)
  element.map.set(meta.verwijderdDoor, edit.door)
}

function move(doc: Y.Doc, edit: Of<'move'>): void {
  const element = findElement(doc, edit.elementId)
  if (!element?.lijst || edit.na === edit.elementId) return
  if (edit.na !== null && !element.lijst.has(edit.na)) return
  element.map.set(meta.plaats, plaatsNa(element.lijst, edit.na, edit.elementId))
}

function writeField(doc: Y.Doc, edit: Of<'set' | 'add' | 'remove' | 'write' | 'replace'>): void {
  const element = findElement(doc, edit.elementId)
  if (!element) return
  const place = findField(element, edit.veld)
  if (!place)
    throw new Error(`An edit names a field that is not declared: ${edit.veld} of ${edit.elementId}.`)
  switch (edit.op) {
    case 'set':
      return setValue(place, edit.waarde)
    case 'add':
      return addTo(setAt(place), [edit.waarde])
    case 'remove':
      return setAt(place).delete(String(edit.waarde))
    case 'write':
      return writeProse(proseAt(place), edit.tekst)
    case 'replace':
      return replaceRange(proseAt(place), edit)
  }
}

function setValue(place: FieldPlace, waarde: unknown): void {
  if (place.veld.kind === 'verzameling')
    return setAll(setAt(place), (waarde ?? []) as readonly (string | number)[])
  if (['regel', 'tekst'].includes(place.veld.kind))
    return writeProse(proseAt(place), (waarde ?? '') as string)
  if (['groep', 'lijst', 'wortel'].includes(place.veld.kind)) {
    throw new Error(`A ${place.veld.kind} is not set as a whole: ${place.key}.`)
  }
  if (place.map.get(place.key) !== waarde) place.map.set(place.key, waarde)
}

function setAll(set: Y.Map<unknown>, waarden: readonly (string | number)[]): void {
  const wanted = new Set(waarden.map(String))
  for (const key of [...set.keys()]) if (!wanted.has(key)) set.delete(key)
  addTo(set, waarden)
}

function addTo(set: Y.Map<unknown>, waarden: readonly (string | number)[]): void {
  for (const waarde of waarden)
    if (!set.has(String(waarde))) set.set(String(waarde), plaatsNa(set, inOrder(set).at(-1)?.id))
}

function setAt(place: FieldPlace): Y.Map<unknown> {
  const set = place.map.get(place.key)
  if (place.veld.kind !== 'verzameling' || !(set instanceof Y.Map))
    throw new Error(`Not a set: ${place.key}.`)
  return set
}

function proseAt(place: FieldPlace): Y.XmlFragment {
  const prose = place.map.get(place.key)
  if (!(prose instanceof Y.XmlFragment)) throw new Error(`Not prose: ${place.key}.`)
  return prose
}

function writeProse(prose: Y.XmlFragment, tekst: string | readonly Knoop[]): void {
  if (typeof tekst === 'string' && rewrite(prose, tekst)) return
  prose.delete(0, prose.length)
  writeBlokken(prose, typeof tekst === 'string' ? blokkenVan(tekst) : tekst)
}
