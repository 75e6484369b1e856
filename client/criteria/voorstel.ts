import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Tekst } from '../../shared/plan/tekst.ts'
import { zinnen } from '../../shared/rules/taal/zinnen.ts'
import { fieldOf } from '../plan/elementIndex.ts'
import type { Plekken } from '../plan/findings/plekken.ts'

/** Some words of another wording: what stays, what goes, and what comes in its place. */
export interface Stuk {
  /** Its turn in the sentence. */
  readonly plek: number
  readonly soort: 'blijft' | 'weg' | 'nieuw'
  readonly tekst: string
}
type Vervanging = Extract<PlanEdit, { op: 'replace' }>

/** Of a sentence no more than this is shown on either side. */
const omgeving = 70

/** What a fix would make of the sentence; null for a fix that does anything else than replace words of one text. */
export function voorstelVan(plekken: Plekken, edit: PlanEdit): readonly Stuk[] | null {
  const edits = edit.op === 'all' ? edit.edits : [edit]
  const vervangingen = edits.filter(one => one.op === 'replace').toSorted((a, b) => a.van - b.van)
  const [eerste] = vervangingen
  const laatste = vervangingen.at(-1)
  if (!eerste || !laatste || vervangingen.length < edits.length) return null
  const plat = platVan(plekken, eerste)
  if (!vervangingen.every(one => sameField(one, eerste) && plat.slice(one.van, one.tot) === one.verwacht))
    return null
  const { begin, einde } = zinRond(plat, eerste.van, laatste.tot)
  const stukken: Omit<Stuk, 'plek'>[] = [
    { soort: 'blijft', tekst: tail(plat.slice(begin, eerste.van).trimStart()) },
    ...vervangingen.flatMap((one, index): Omit<Stuk, 'plek'>[] => [
      { soort: 'blijft', tekst: plat.slice(vervangingen[index - 1]?.tot ?? one.van, one.van) },
      { soort: 'weg', tekst: one.verwacht },
      { soort: 'nieuw', tekst: one.door },
    ]),
    { soort: 'blijft', tekst: head(plat.slice(laatste.tot, einde).trimEnd()) },
  ]
  return stukken.map((stuk, plek) => ({ ...stuk, plek })).filter(stuk => stuk.tekst !== '')
}

const platVan = (plekken: Plekken, { elementId, veld }: Vervanging): string =>
  (fieldOf(plekken.get(elementId)?.waarde, veld) as Tekst | undefined)?.plat ?? ''

const sameField = (a: Vervanging, b: Vervanging): boolean => a.elementId === b.elementId && a.veld === b.veld

function zinRond(plat: string, van: number, tot: number): { begin: number; einde: number } {
  const alle = zinnen(plat)
  const laatste = alle.findLast(one => one.van < tot)
  const einde = laatste ? laatste.van + laatste.tekst.length : plat.length
  return { begin: alle.findLast(one => one.van <= van)?.van ?? 0, einde: Math.max(tot, einde) }
}

const tail = (text: string): string =>
  text.length <= omgeving ? text : `… ${text.slice(-omgeving).replace(/^\S*\s/, '')}`

const head = (text: string): string =>
  text.length <= omgeving ? text : `${text.slice(0, omgeving).replace(/\s\S*$/, '')} …`
