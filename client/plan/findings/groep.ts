import { inFase } from '../../../shared/rules/fasen.ts'
import type { Keuzefase } from '../../../shared/rules/keuzefasen.ts'
import type { Ernst, Finding } from '../../../shared/rules/rule.ts'
import { ernsten } from './ernst.ts'
import { keepFindings, keepList } from './keep.ts'
import { byPlace, type PageItem } from './pageOrder.ts'
import { findingKey, type Place, placeKey, resolvePlace, rowsOf } from './place.ts'
import type { Plek, Plekken } from './plekken.ts'
import { titelVan } from './titel.ts'
import type { Typing } from './typing.ts'

/** How many findings an element has, with what is nested in it, and the worst of them. */
export interface Telling {
  readonly aantal: number
  readonly ernst: Ernst | null
}

/** The findings of one root item and all that is nested in it, in the order of the page. */
export interface Groep extends PageItem {
  readonly titel: string
  readonly bevindingen: readonly Finding[]
}

/** A group with what was worked out about it, so that only a group that changed is worked out again. */
export interface Uitgewerkt {
  readonly groep: Groep
  readonly ruw: readonly Finding[]
  readonly vrij: readonly Finding[]
  readonly fase: Keuzefase
  readonly plek: Plek
  readonly rijen: ReadonlyMap<string, readonly Finding[]>
  readonly tellingen: ReadonlyMap<string, Telling>
}

export const geenTelling: Telling = Object.freeze({ aantal: 0, ernst: null })

/** Worst first. */
export const byErnst = (a: Finding, b: Finding): number => ernsten.indexOf(a.ernst) - ernsten.indexOf(b.ernst)

export const worstOf = (bevindingen: readonly Finding[]): Ernst | null =>
  ernsten.find(ernst => bevindingen.some(one => one.ernst === ernst)) ?? null

export interface Omgeving {
  readonly plekken: Plekken
  readonly typing: Typing
  /** The root items in which somebody is typing. */
  readonly bezig: ReadonlySet<string>
  readonly fase: Keuzefase
}

/** Works a group out, in the objects of before wherever they say the same. */
export function workOut(
  before: Uitgewerkt | undefined,
  item: PageItem,
  plek: Plek,
  found: readonly Finding[],
  omgeving: Omgeving,
): Uitgewerkt {
  const { plekken, fase } = omgeving
  const ruw = keepFindings(before?.ruw ?? [], found)
  const vrij = keepList(before?.vrij, withoutHeld(before, ruw, item.id, omgeving))
  const still =
    before &&
    before.vrij === vrij &&
    before.fase === fase &&
    before.plek === plek &&
    sameItem(before.groep, item)
  if (still) return before.ruw === ruw ? before : { ...before, ruw }
  const titel = titelVan(plek)
  const order = byPlace(plekken)
  const placed = vrij
    .filter(one => inFase(one, fase))
    .map(one => ({ one, place: resolvePlace(plekken, one) }))
    .sort((a, b) => order(a.place, b.place) || byErnst(a.one, b.one))
  const bevindingen = keepList(
    before?.groep.bevindingen,
    placed.map(({ one }) => one),
  )
  const groep = { ...item, titel, bevindingen }
  const old = before?.groep
  const unchanged = old && old.bevindingen === bevindingen && old.titel === titel && sameItem(old, item)
  return {
    groep: unchanged ? old : groep,
    ruw,
    vrij,
    fase,
    plek,
    rijen: rowsWith(before?.rijen, placed, plekken),
    tellingen: tellingenVan(before?.tellingen, bevindingen, plekken),
  }
}

const sameItem = (a: PageItem, b: PageItem): boolean =>
  a.id === b.id && a.code === b.code && a.opgaveId === b.opgaveId

/** What already showed stays until it is solved; what is new waits while its field is being typed in. */
function withoutHeld(
  before: Uitgewerkt | undefined,
  ruw: readonly Finding[],
  wortelId: string,
  { plekken, typing, bezig }: Omgeving,
): readonly Finding[] {
  if (!bezig.has(wortelId)) return ruw
  const known = knownIn(ruw, before?.vrij ?? [])
  return ruw.filter(one => known.has(one) || !typing.holds(resolvePlace(plekken, one)))
}

/** Which findings showed before: of one identity as many as there were, those that say the same first. */
function knownIn(ruw: readonly Finding[], vrij: readonly Finding[]): ReadonlySet<Finding> {
  const words = (one: Finding) => `${findingKey(one)} ${one.reden}`
  const [sameWords, sameKey] = [counted(vrij.map(words)), counted(vrij.map(findingKey))]
  const known = new Set(ruw.filter(one => take(sameWords, words(one)) && take(sameKey, findingKey(one))))
  for (const one of ruw) if (!known.has(one) && take(sameKey, findingKey(one))) known.add(one)
  return known
}

function counted(keys: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return counts
}

function take(counts: Map<string, number>, key: string): boolean {
  const left = counts.get(key) ?? 0
  counts.set(key, left - 1)
  return left > 0
}

type Placed = readonly { readonly one: Finding; readonly place: Place }[]

function rowsWith(
  before: ReadonlyMap<string, readonly Finding[]> | undefined,
  placed: Placed,
  plekken: Plekken,
): ReadonlyMap<string, readonly Finding[]> {
  const rows = new Map<string, Finding[]>()
  for (const { one, place } of placed) {
    for (const { elementId, veld } of rowsOf(plekken, place)) {
      const key = placeKey(elementId, veld)
      const row = rows.get(key)
      if (row) row.push(one)
      else rows.set(key, [one])
    }
  }
  return new Map([...rows].map(([key, row]) => [key, keepList(before?.get(key), row.sort(byErnst))]))
}

function tellingenVan(
  before: ReadonlyMap<string, Telling> | undefined,
  bevindingen: readonly Finding[],
  plekken: Plekken,
): ReadonlyMap<string, Telling> {
  const per = new Map<string, Finding[]>()
  for (const one of bevindingen) {
    for (let id: string | null = one.elementId; id !== null; id = plekken.get(id)?.ouderId ?? null)
      per.set(id, [...(per.get(id) ?? []), one])
  }
  return new Map([...per].map(([id, own]) => [id, keepTelling(before?.get(id), tel(own))]))
}

export const tel = (bevindingen: readonly Finding[]): Telling => ({
  aantal: bevindingen.length,
  ernst: worstOf(bevindingen),
})

export const keepTelling = (before: Telling | undefined, now: Telling): Telling =>
  before && before.aantal === now.aantal && before.ernst === now.ernst ? before : now
