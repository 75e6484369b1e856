import type { ItemDeclaration, Veld, Velden } from '../plan/field.ts'
import type { AnItem } from '../plan/readItem.ts'
import type { Tekst } from '../plan/tekst.ts'
import { achteraan, nietOpPapier, tabellen } from './opmaak.ts'
import { prozaBlokken } from './proza.ts'
import { type Blok, type Gegeven, type Niveau, plekVan, type Run } from './stuk.ts'
import { gelabeld, opsomming, soleField, tabelVan } from './tabel.ts'
import { type Blad, bladeren, type Noem, type Waarden, waardeRuns } from './waarde.ts'

/** What the fields of an item are shown with. */
export interface Vorm {
  readonly noem: Noem
  /** The notes at an item: what is explained there, what is found. */
  readonly kaders: (elementId: string) => readonly Blok[]
}
/** Whose fields they are, and the level of the kop above them. */
export interface Waar {
  readonly elementId: string
  /** The kind of the item; empty for the plan. */
  readonly kind: string
  readonly niveau: number
  /** The groups that the fields are in: `governance.`. */
  readonly pad?: string
  /** Fields that stand elsewhere, such as the title in the kop. */
  readonly zonder?: readonly string[]
  /** Groups have a kop of their own, as in the parts of the plan, instead of a place among the other fields. */
  readonly groepenAlsKop?: boolean
}

/**
 * Everything the fields of an item say, in the order of their declarations: names with values, and a table for each
 * list. A field that is declared later is shown without a change here.
 */
export function veldenBlokken(velden: Velden, waarden: Waarden, waar: Waar, vorm: Vorm): readonly Blok[] {
  const alle = bladeren(velden, waarden, waar.elementId, { pad: waar.pad ?? '' })
  const blokken: Blok[] = []
  let rijen: Gegeven[] = []
  const sluit = () => {
    if (rijen.length > 0) blokken.push({ soort: 'gegevens', rijen })
    rijen = []
  }
  for (const [naam, veld] of inVolgorde(velden, waar)) {
    const los = losseBlokken(naam, veld, waarden, waar, vorm)
    if (los === null) {
      const inhoud = inhoudVan({ naam, veld, waarde: waarden[naam], alle }, waar, vorm)
      if (inhoud.length > 0) rijen.push({ label: veld.label, blokken: inhoud })
    } else if (los.length > 0) {
      sluit()
      blokken.push(...los)
    }
  }
  sluit()
  return blokken
}

function inVolgorde(velden: Velden, { kind, zonder = [] }: Waar): readonly (readonly [string, Veld])[] {
  const getoond = Object.entries(velden).filter(
    ([naam]) => !zonder.includes(naam) && !nietOpPapier.has(`${kind}/${naam}`),
  )
  const isLaatst = ([naam]: readonly [string, Veld]) => achteraan.has(`${kind}/${naam}`)
  return [...getoond.filter(een => !isLaatst(een)), ...getoond.filter(isLaatst)]
}

/** A field that is a part by itself: a list, or a group under a kop. Null for one that stands among the others. */
function losseBlokken(naam: string, veld: Veld, waarden: Waarden, waar: Waar, vorm: Vorm) {
  if (veld.kind === 'lijst' && soleField(veld.item) === null)
    return tabelVan(veld.label, veld.item, waarden[naam] as readonly AnItem[], vorm.noem)
  if (veld.kind === 'wortel')
    return wortelBlokken(veld.label, veld.item, waarden[naam] as readonly AnItem[], waar.niveau, vorm)
  if (veld.kind !== 'groep' || !waar.groepenAlsKop) return null
  const pad = `${waar.pad ?? ''}${naam}`
  const binnen = { ...waar, pad: `${pad}.`, niveau: waar.niveau + 1, zonder: [] }
  const inhoud = veldenBlokken(veld.velden, waarden[naam] as Waarden, binnen, vorm)
  return onderKop(veld.label, plekVan(waar.elementId, pad), waar.niveau + 1, inhoud)
}

/** Some blokken under a kop; nothing when there are none. */
export function onderKop(
  tekst: string,
  id: string,
  niveau: number,
  inhoud: readonly Blok[],
): readonly Blok[] {
  return inhoud.length === 0 ? [] : [kopVan(niveau, id, [{ tekst }]), ...inhoud]
}

export const kopVan = (niveau: number, id: string, runs: readonly Run[], nummer?: string): Blok => ({
  ...{ soort: 'kop', niveau: Math.min(4, niveau) as Niveau, id },
  ...(nummer !== undefined && { nummer }),
  runs,
})

/** The items of a root list: in a table where one is made for them, else one after the other. */
export function wortelBlokken(
  label: string,
  item: ItemDeclaration,
  items: readonly AnItem[],
  niveau: number,
  vorm: Vorm,
): readonly Blok[] {
  if (!Object.hasOwn(tabellen, item.kind))
    return items.flatMap(een => itemBlokken(item, een, { niveau: niveau + 1 }, vorm))
  return [...tabelVan(label, item, items, vorm.noem), ...items.flatMap(een => vorm.kaders(een.id))]
}

/** An item with its title as the kop, its fields and its notes. */
export function itemBlokken(
  item: ItemDeclaration,
  waarde: AnItem,
  { niveau, nummer }: { readonly niveau: number; readonly nummer?: string },
  vorm: Vorm,
): readonly Blok[] {
  const { runs, zonder } = titelRuns(item, waarde, vorm.noem)
  const waar = { elementId: waarde.id, kind: item.kind, niveau, zonder }
  return [
    kopVan(niveau, waarde.id, runs, nummer),
    ...veldenBlokken(item.velden, waarde, waar, vorm),
    ...vorm.kaders(waarde.id),
  ]
}

/** The words an item is named by, which then stand nowhere else. */
export function titelRuns(item: ItemDeclaration, waarde: AnItem, noem: Noem) {
  const naam = Object.keys(item.velden).find(een => item.velden[een]?.kind === 'regel')
  const blad = bladeren(item.velden, waarde, waarde.id).find(een => een.naam === naam)
  const runs = blad ? waardeRuns(blad, noem) : []
  if (!naam || runs.length === 0) return { runs: [{ tekst: `${item.label} zonder titel` }], zonder: [] }
  return { runs, zonder: [naam] }
}

interface EenVeld {
  readonly naam: string
  readonly veld: Veld
  readonly waarde: unknown
  /** The fields of the item, without groups. */
  readonly alle: readonly Blad[]
}

function inhoudVan({ naam, veld, waarde, alle }: EenVeld, waar: Waar, { noem }: Vorm): readonly Blok[] {
  if (veld.kind === 'lijst') return opsomming(veld.item, waarde as readonly AnItem[], noem)
  const pad = (waar.pad ?? '') + naam
  const eigen = alle.filter(een => een.naam === pad || een.naam.startsWith(`${pad}.`))
  return bladBlokken(eigen, veld.label, waar.niveau, noem)
}

/** Some fields under one label: prose as it is, the others a line each with their own label. */
function bladBlokken(bladen: readonly Blad[], label: string, niveau: number, noem: Noem): readonly Blok[] {
  const blokken: Blok[] = []
  let regels: Run[] = []
  const sluit = () => {
    if (regels.length > 0) blokken.push({ soort: 'alinea', runs: regels })
    regels = []
  }
  for (const blad of bladen) {
    if (blad.veld.kind === 'tekst') {
      sluit()
      blokken.push(...prozaBlokken(blad.waarde as Tekst, { plek: blad.plek, niveau }))
      continue
    }
    const runs = gelabeld(blad, bladen, label, noem)
    if (runs.length > 0) regels.push(...(regels.length > 0 ? [{ tekst: '\n' }] : []), ...runs)
  }
  sluit()
  return blokken
}
