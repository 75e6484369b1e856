import type { Knoop } from '../plan/tekst.ts'
import type { Deelsoort, Hoofdsoort } from './plekken.ts'

/** An item that is being made: its fields as JSON, by dotted name. */
export interface Concept {
  readonly soort: Hoofdsoort | Deelsoort | 'hoofdstukken'
  readonly json: Record<string, unknown>
}

export function lees(json: Record<string, unknown>, pad: string): unknown {
  return pad
    .split('.')
    .reduce<unknown>(
      (at, naam) =>
        typeof at === 'object' && at !== null ? (at as Record<string, unknown>)[naam] : undefined,
      json,
    )
}

/** Sets a field, and makes the groups it is in. */
export function zet(json: Record<string, unknown>, pad: string, waarde: unknown): void {
  const delen = pad.split('.')
  const last = delen.pop() ?? ''
  let at = json
  for (const naam of delen) {
    const next = at[naam] ?? {}
    at[naam] = next
    at = next as Record<string, unknown>
  }
  at[last] = waarde
}

/** The rows of a list in an item, to add to. */
export function rijenVan(json: Record<string, unknown>, lijst: string): Record<string, unknown>[] {
  const known = json[lijst] as Record<string, unknown>[] | undefined
  if (known) return known
  const rijen: Record<string, unknown>[] = []
  json[lijst] = rijen
  return rijen
}

interface Doc {
  readonly type: 'doc'
  readonly content: Knoop[]
}

/** Adds to the prose of a field, below what is there. */
export function voegTekstToe(json: Record<string, unknown>, pad: string, knopen: readonly Knoop[]): void {
  const doc = (lees(json, pad) as Doc | undefined) ?? { type: 'doc', content: [] }
  doc.content.push(...knopen.map(knoop => begrensd(knoop, 0)))
  zet(json, pad, doc)
}

const deepest = 24

/** What is nested deeper than a plan can hold stands in one list. */
function begrensd(knoop: Knoop, diepte: number): Knoop {
  if (!knoop.content || knoop.type === 'paragraph') return knoop
  if (diepte < deepest || knoop.type !== 'listItem')
    return { ...knoop, content: knoop.content.map(child => begrensd(child, diepte + 1)) }
  return { ...knoop, content: knoop.content.flatMap(paragraphs) }
}

const paragraphs = (knoop: Knoop): readonly Knoop[] =>
  knoop.type === 'paragraph' ? [knoop] : (knoop.content ?? []).flatMap(paragraphs)
