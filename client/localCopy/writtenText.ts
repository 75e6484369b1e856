import * as Y from 'yjs'
import type { AnItem } from '../../shared/plan/readItem.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { titelVan } from '../../shared/plan/titel.ts'
import { fieldOf } from '../plan/elementIndex.ts'
import { declarationAt } from '../plan/findings/place.ts'
import { openPlekken, type Plek } from '../plan/findings/plekken.ts'

/**
 * The fields that these updates touch, with what they say now, as text that people can read and copy: an item,
 * a field and its words at a time. `doc` holds the updates. What was only taken away shows in what is left.
 */
export function writtenText(doc: Y.Doc, updates: readonly Uint8Array[]): string {
  const plan = readPlan(doc)
  const plekken = openPlekken()
  plekken.update(plan)
  const parts = [...touched(doc, updates)].flatMap(path => {
    const place = placeOf(path.split('\n'), plan.id, id => plekken.get(id))
    return place ? [partOf(place)] : []
  })
  return [`${plan.titel.plat.trim() || 'Regioplan'}\n`, ...new Set(parts)].join('\n')
}

/** The ways to every shared type that something changed in: the names from the root down, a line each. */
function touched(doc: Y.Doc, updates: readonly Uint8Array[]): ReadonlySet<string> {
  const paths = new Set<string>()
  doc.transact(transaction => {
    const look = (struct: unknown) => {
      if (struct instanceof Y.Item) paths.add(pathTo(struct).join('\n'))
    }
    for (const update of updates) {
      const { structs, ds } = Y.decodeUpdate(update)
      for (const { id, length } of structs) addRange(ds.clients, id.client, id.clock, length)
      Y.iterateDeletedStructs(transaction, ds, look)
    }
  })
  return paths
}

type Ranges = Parameters<typeof Y.iterateDeletedStructs>[1]['clients']

/** What was made is looked up as what was deleted is: by client and clock. */
function addRange(clients: Ranges, client: number, clock: number, len: number): void {
  const known = clients.get(client) ?? []
  clients.set(client, [...known, { clock, len }])
}

function pathTo(item: Y.Item): string[] {
  const path: string[] = []
  for (let at: Y.Item | null = item; at !== null; ) {
    if (at.parentSub !== null) path.unshift(at.parentSub)
    const parent = at.parent as Y.AbstractType<unknown>
    if (parent._item === null) path.unshift(Y.findRootTypeKey(parent))
    at = parent._item
  }
  return path
}

interface Place {
  readonly plek: Plek
  /** The dotted name of the field; empty for the item as a whole. */
  readonly veld: string
}

/** The innermost item on a way, and the field of it. */
function placeOf(
  path: readonly string[],
  planId: string,
  find: (id: string) => Plek | undefined,
): Place | null {
  const named = path[0] === 'plan' ? [planId, ...path.slice(1)] : path
  for (let index = named.length - 1; index >= 0; index--) {
    const plek = find(named[index] ?? '')
    if (plek) return { plek, veld: named.slice(index + 1).join('.') }
  }
  return null
}

function partOf({ plek, veld }: Place): string {
  const { soort, waarde, velden } = plek
  const titel = titelVan({ waarde, velden, soort })
  const kop = soort ? `${soort.label}: ${titel}` : titel
  const namen = veld === '' ? Object.keys(velden) : [veld]
  const regels = namen.flatMap(naam => regelOf(waarde, naam, declarationAt(velden, naam)?.label ?? naam))
  return regels.length === 0 ? '' : [kop, ...regels, ''].join('\n')
}

function regelOf(waarde: AnItem, naam: string, label: string): string[] {
  const words = wordsOf(fieldOf(waarde, naam))
  return words === '' ? [] : [`${label}: ${words}`]
}

function wordsOf(value: unknown): string {
  if (typeof value === 'string') return value.trim()
  if (typeof value === 'number') return value.toLocaleString('nl-NL')
  if (typeof value === 'boolean') return value ? 'ja' : 'nee'
  const plat = typeof value === 'object' && value !== null && 'plat' in value ? value.plat : ''
  return typeof plat === 'string' ? plat.trim() : ''
}
