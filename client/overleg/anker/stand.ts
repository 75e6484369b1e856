import type * as Y from 'yjs'
import type { Draadplek } from '../../../shared/overleg/anker.ts'
import { findElement } from '../../../shared/plan/element.ts'
import { readTekst, type Tekst } from '../../../shared/plan/tekst.ts'
import { proseAt } from '../../editor/proseAt.ts'
import { fieldOf } from '../../plan/elementIndex.ts'
import type { PlanStore } from '../../plan/planStore.ts'
import type { Bereik } from '../../plan/textEditors.ts'
import { bereikVan } from './bereikVan.ts'
import { aantalIn, enigePlek, kaal } from './citaat.ts'
import type { Proza, ProzaVelden } from './prozaVelden.ts'

/** Words in prose, where they stand now. */
export interface InTekst {
  readonly staat: 'in-tekst'
  readonly elementId: string
  readonly veld: string
  readonly bereik: Bereik
}

/**
 * What a draad is about, as it is now: words that stand in the text (perhaps in another field than where they were
 * selected), words that are gone, a field or an item, an item in the Prullenbak, or one that is in the plan no more.
 */
export type Stand =
  | InTekst
  | { readonly staat: 'tekst-verwijderd' | 'onderdeel' | 'veld' | 'in-prullenbak' | 'onderdeel-weg' }

/** What a draad is looked for in. */
export interface Plantekst {
  readonly doc: Y.Doc
  readonly store: Pick<PlanStore, 'element'>
}

/** Shorter quotes are not looked for in other fields: they stand there by chance. */
const kortsteElders = 3

/** The stand as far as its own field tells; null when its words are to be looked for elsewhere. */
export function standThuis({ doc, store }: Plantekst, plek: Draadplek): Stand | null {
  const { elementId, veld, anker } = plek
  const element = store.element(elementId)
  const weg = element === undefined
  if (!anker || veld === null)
    return weg ? standWeg(doc, elementId) : { staat: veld === null ? 'onderdeel' : 'veld' }
  const fragment = proseAt(doc, elementId, veld)
  if (!fragment) return null
  const plat = weg ? readTekst(fragment).plat : ((fieldOf(element, veld) as Tekst | undefined)?.plat ?? '')
  const bereik = bereikVan(fragment, plat, anker)
  if (!bereik) return null
  return weg ? { staat: 'in-prullenbak' } : { staat: 'in-tekst', elementId, veld, bereik }
}

/** Where the quote stands in the same item when it is there once, else in the plan when it is there once. */
export function standElders(
  velden: Pick<ProzaVelden, 'wortelVan' | 'van' | 'alle'>,
  { elementId, anker }: Draadplek,
): InTekst | null {
  if (!anker || anker.citaat.length < kortsteElders) return null
  const wortelId = velden.wortelVan(elementId)
  return (
    (wortelId !== undefined && enigeIn(velden.van(wortelId), anker.citaat)) ||
    enigeIn(velden.alle(), anker.citaat) ||
    null
  )
}

/** Whether words that were found elsewhere still stand there. */
export function nogIn(
  { store }: Pick<Plantekst, 'store'>,
  elders: InTekst,
  { anker }: Draadplek,
): InTekst | null {
  const tekst = fieldOf(store.element(elders.elementId), elders.veld) as Tekst | undefined
  const bereik = enigePlek(tekst?.plat ?? '', anker?.citaat ?? '')
  return bereik && { ...elders, bereik }
}

function enigeIn(velden: Iterable<Proza>, citaat: string): InTekst | null {
  const words = kaal(citaat)
  let only: Proza | null = null
  for (const proza of velden) {
    const aantal = aantalIn(proza.kaal, words)
    if (aantal === 2 || (aantal === 1 && only)) return null
    if (aantal === 1) only = proza
  }
  const bereik = only && enigePlek(only.plat, citaat)
  return only && bereik && { staat: 'in-tekst', elementId: only.elementId, veld: only.veld, bereik }
}

/** The stand of words that are nowhere. */
export const standVerloren = ({ doc, store }: Plantekst, { elementId }: Draadplek): Stand =>
  store.element(elementId) === undefined ? standWeg(doc, elementId) : { staat: 'tekst-verwijderd' }

const standWeg = (doc: Y.Doc, elementId: string): Stand => ({
  staat: findElement(doc, elementId) ? 'in-prullenbak' : 'onderdeel-weg',
})
