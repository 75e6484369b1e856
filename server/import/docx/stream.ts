import type { Cel } from '../../../shared/inlezen/blok.ts'
import type { Knoop } from '../../../shared/plan/tekst.ts'

/** What stands in a text, one after the other, before entries of lists are joined to lists. */
export type Piece =
  | { readonly soort: 'kop'; readonly niveau: number; readonly inhoud: readonly Knoop[] }
  | { readonly soort: 'alinea'; readonly inhoud: readonly Knoop[] }
  | Entry
  | {
      readonly soort: 'tabel'
      readonly kopRijen: number
      readonly rijen: readonly (readonly Cel[])[]
    }
/** An entry of a list. */
export interface Entry {
  readonly soort: 'punt'
  readonly diepte: number
  readonly geordend: boolean
  readonly type: string | null
  readonly nummer: number
  readonly inhoud: readonly Knoop[]
}

export const paragraph = (inhoud: readonly Knoop[]): Knoop =>
  inhoud.length > 0 ? { type: 'paragraph', content: inhoud } : { type: 'paragraph' }

interface OpenList {
  readonly diepte: number
  readonly geordend: boolean
  readonly items: { readonly content: Knoop[] }[]
  readonly node: Knoop
}

/** Entries that follow on each other, as lists in lists. */
export function listsOf(entries: readonly Entry[]): Knoop[] {
  const lists: Knoop[] = []
  const open: OpenList[] = []
  for (const entry of entries) {
    while (open.length > 0 && (open.at(-1)?.diepte ?? 0) > entry.diepte) open.pop()
    const same = open.at(-1)
    if (same && same.diepte === entry.diepte && same.geordend !== entry.geordend) open.pop()
    let top = open.at(-1)
    if (!top || top.diepte < entry.diepte) {
      const made = newList(entry)
      const holder = top?.items.at(-1)?.content ?? lists
      holder.push(made.node)
      open.push(made)
      top = made
    }
    top.items.push(addItem(top.node, entry))
  }
  return lists
}

function newList({ diepte, geordend, type, nummer }: Entry): OpenList {
  const attrs = { start: nummer, ...(type !== null && { type }) }
  const node: Knoop = geordend
    ? { type: 'orderedList', attrs, content: [] }
    : { type: 'bulletList', content: [] }
  return { diepte, geordend, items: [], node }
}

function addItem(list: Knoop, { inhoud }: Entry): { content: Knoop[] } {
  const item = { type: 'listItem', content: [paragraph(inhoud)] }
  const items = list.content as Knoop[]
  items.push(item)
  return item
}

/** Entries of lists that follow on each other, together. */
export function groups(pieces: readonly Piece[]): (Exclude<Piece, Entry> | Entry[])[] {
  const all: (Exclude<Piece, Entry> | Entry[])[] = []
  for (const piece of pieces) {
    const last = all.at(-1)
    if (piece.soort !== 'punt') all.push(piece)
    else if (Array.isArray(last)) last.push(piece)
    else all.push([piece])
  }
  return all
}
