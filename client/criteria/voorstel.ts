import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Tekst } from '../../shared/plan/tekst.ts'
import { zinnen } from '../../shared/rules/taal/zinnen.ts'
import { fieldOf } from '../plan/elementIndex.ts'
import type { Plekken } from '../plan/findings/plekken.ts'

/** Another wording, in the sentence it would stand in. */
export interface Voorstel {
  readonly voor: string
  readonly oud: string
  readonly nieuw: string
  readonly na: string
}

/** Of a sentence no more than this is shown on either side. */
const omgeving = 70

/** What a fix would make of the sentence; null for a fix that does anything else than replace words in prose. */
export function voorstelVan(plekken: Plekken, edit: PlanEdit): Voorstel | null {
  const only = edit.op === 'all' && edit.edits.length === 1 ? edit.edits[0] : edit
  if (only?.op !== 'replace') return null
  const { elementId, veld, van, tot, verwacht, door } = only
  const tekst = fieldOf(plekken.get(elementId)?.waarde, veld) as Tekst | undefined
  if (tekst?.plat.slice(van, tot) !== verwacht) return null
  const { plat } = tekst
  const alle = zinnen(plat)
  const begin = alle.findLast(one => one.van <= van)?.van ?? 0
  const laatste = alle.findLast(one => one.van < tot)
  const einde = laatste ? laatste.van + laatste.tekst.length : plat.length
  return {
    voor: tail(plat.slice(begin, van).trimStart()),
    oud: verwacht,
    nieuw: door,
    na: head(plat.slice(tot, Math.max(tot, einde)).trimEnd()),
  }
}

const tail = (text: string): string =>
  text.length <= omgeving ? text : `… ${text.slice(-omgeving).replace(/^\S*\s/, '')}`

const head = (text: string): string =>
  text.length <= omgeving ? text : `${text.slice(0, omgeving).replace(/\s\S*$/, '')} …`
