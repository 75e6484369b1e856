import { codesIn } from '../../shared/plan/codes.ts'
import type { Veld, Velden } from '../../shared/plan/field.ts'
import { type Plan, planVelden, wortels } from '../../shared/plan/plan.ts'
import type { Tekst } from '../../shared/plan/tekst.ts'
import { type Deel, deelSleutel, deelVanVeld, delen } from '../plan/delen.ts'
import { fold, foundIn } from './fold.ts'

/** A place where the words were found. `voor`, `raak` and `na` are the sentence around it. */
export interface Hit {
  readonly elementId: string
  readonly veld: string
  readonly label: string
  readonly bereik: { readonly van: number; readonly tot: number } | null
  readonly voor: string
  readonly raak: string
  readonly na: string
}
export interface HitSection {
  readonly id: string
  readonly code: string
  readonly titel: string
  readonly hits: readonly Hit[]
}

/** Nobody reads further than this. */
export const mostHits = 200

/** Finds words in everything that the page shows of a plan, in the order of the page, whatever is drawn now. */
export function searchPlan(plan: Plan, query: string): readonly HitSection[] {
  const words = fold(query.trim())
  if (words === '') return []
  const names = new Map(plan.partijen.map(partij => [partij.id, partij.naam.plat]))
  let left = mostHits
  return sectionsOf(plan).flatMap(section => {
    const hits =
      left > 0 ? textsOf(section.item, section.velden, names).flatMap(text => hitsIn(text, words)) : []
    const shown = hits.slice(0, left)
    left -= shown.length
    return shown.length > 0 ? [{ id: section.id, code: section.code, titel: section.titel, hits: shown }] : []
  })
}

interface Section {
  readonly id: string
  readonly code: string
  readonly titel: string
  readonly item: AnItem
  readonly velden: Velden
}
type AnItem = { readonly id: string } & Readonly<Record<string, unknown>>

/** The plan's own fields that stand in no part of the page. */
const ownFields = velden((naam, veld) => veld.kind !== 'wortel' && deelVanVeld(naam) === null)

function velden(which: (naam: string, veld: Veld) => boolean): Velden {
  return Object.fromEntries(Object.entries(planVelden).filter(([naam, veld]) => which(naam, veld)))
}

function sectionsOf(plan: Plan): Section[] {
  const codes = codesIn(plan)
  const item = plan as unknown as AnItem
  const own = (id: string, titel: string, fields: Velden): Section => ({
    ...{ id, code: '', titel, item, velden: fields },
  })
  const parts = (plek: Deel['plek']): Section[] =>
    delen
      .filter(deel => deel.plek === plek)
      .map(({ id, titel }) =>
        own(
          deelSleutel(id),
          titel,
          velden(naam => deelVanVeld(naam) === id),
        ),
      )
  const of = (kind: string, items: readonly { readonly id: string; readonly titel: Tekst }[]): Section[] =>
    items.map(item => ({
      id: item.id,
      code: codes.get(item.id) ?? '',
      titel: item.titel.plat.trim() || `${wortels.get(kind)?.label ?? ''} zonder titel`,
      item: item as unknown as AnItem,
      velden: wortels.get(kind)?.velden ?? {},
    }))
  const sections = [...of('opgaven', plan.opgaven), ...of('afspraken', plan.afspraken)]
  const byCode = new Map([...codes.keys()].map((id, index) => [id, index]))
  return [
    own(plan.id, 'Over dit plan', ownFields),
    ...of('hoofdstukken', plan.hoofdstukken),
    ...parts('voor'),
    ...sections.sort((a, b) => (byCode.get(a.id) ?? 0) - (byCode.get(b.id) ?? 0)),
    ...parts('na'),
  ]
}

interface Text {
  readonly elementId: string
  readonly veld: string
  readonly label: string
  readonly plat: string
  /** Whether a stretch of it can be selected in its editor. */
  readonly prose: boolean
}

/** Every text of an item and of what is nested in it: prose, plain words, and the names of parties it refers to. */
function textsOf(
  item: AnItem,
  velden: Velden,
  names: ReadonlyMap<string, string>,
  pad = '',
  bij = item,
): Text[] {
  return Object.entries(velden).flatMap(([naam, veld]) => {
    const value = bij[naam]
    const place = { elementId: item.id, veld: pad + naam, label: veld.label }
    if (veld.kind === 'groep') return textsOf(item, veld.velden, names, `${pad}${naam}.`, value as AnItem)
    if (veld.kind === 'lijst' || veld.kind === 'wortel')
      return (value as readonly AnItem[]).flatMap(child => textsOf(child, veld.item.velden, names))
    return platOf(veld, value, names).map(plat => ({ ...place, plat, prose: isProse(veld) }))
  })
}

const isProse = (veld: Veld): boolean => veld.kind === 'regel' || veld.kind === 'tekst'

function platOf(veld: Veld, value: unknown, names: ReadonlyMap<string, string>): string[] {
  if (isProse(veld)) return [(value as Tekst).plat]
  if (veld.kind === 'woord') return typeof value === 'string' ? [value] : []
  if (veld.kind === 'verzameling' && veld.van === 'woord') return [...(value as readonly string[])]
  if (veld.kind === 'verwijzing' && veld.naar === 'partijen') return [names.get(String(value)) ?? '']
  if (veld.kind === 'verzameling' && veld.naar === 'partijen')
    return (value as readonly string[]).map(id => names.get(id) ?? '')
  return []
}

const before = 40
const after = 70

function hitsIn({ elementId, veld, label, plat, prose }: Text, words: string): Hit[] {
  return foundIn(plat, words).map(van => {
    const tot = van + words.length
    const from = Math.max(plat.lastIndexOf('\n', van - 1) + 1, van - before)
    const newline = plat.indexOf('\n', tot)
    const to = Math.min(newline < 0 ? plat.length : newline, tot + after)
    return {
      elementId,
      veld,
      label,
      bereik: prose ? { van, tot } : null,
      voor: (from > 0 && plat[from - 1] !== '\n' ? '…' : '') + plat.slice(from, van),
      raak: plat.slice(van, tot),
      na: plat.slice(tot, to) + (to < plat.length && plat[to] !== '\n' ? '…' : ''),
    }
  })
}
