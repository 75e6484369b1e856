import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import type { Tekst } from '../../../shared/plan/tekst.ts'
import { fieldOf } from '../elementIndex.ts'
import type { Bereik } from '../textEditors.ts'
import type { Plekken } from './plekken.ts'

/** A place in prose that is still to be filled in. */
export interface Invulplek {
  readonly elementId: string
  readonly veld: string
  readonly bereik: Bereik
}

/** The first `[datum]` among the words that an edit has just written; null when it left nothing open. */
export function invulplek(plekken: Plekken, edit: PlanEdit): Invulplek | null {
  const edits = edit.op === 'all' ? edit.edits : [edit]
  const open = edits.flatMap(one => (one.op === 'replace' && /\[[^\]]+\]/.test(one.door) ? [one] : []))
  const eerste = open.toSorted((a, b) => a.van - b.van)[0]
  if (!eerste) return null
  const { elementId, veld, door } = eerste
  const tekst = fieldOf(plekken.get(elementId)?.waarde, veld) as Tekst | undefined
  const begin = nearest(tekst?.plat ?? '', door, eerste.van)
  const match = /\[[^\]]+\]/.exec(door)
  if (begin === null || !match) return null
  const van = begin + match.index
  return { elementId, veld, bereik: { van, tot: van + match[0].length } }
}

function nearest(plat: string, words: string, at: number): number | null {
  const before = plat.lastIndexOf(words, at)
  const after = plat.indexOf(words, at)
  if (before < 0 || after < 0) return before < 0 && after < 0 ? null : Math.max(before, after)
  return at - before < after - at ? before : after
}
