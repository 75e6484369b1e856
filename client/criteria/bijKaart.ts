import type { Tekst } from '../../shared/plan/tekst.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { fieldOf } from '../plan/elementIndex.ts'
import type { Kaart, Meldingen } from '../plan/findings/meldingen.ts'
import { bijPlaats } from './bijPlaats.ts'

/** What a card is about now: the findings, and what it is called. */
export interface Kaartinhoud {
  readonly titel: string
  readonly bevindingen: readonly Finding[]
}

/** The findings of a row, or of the words that the card was opened for. */
export function bijKaart({ store, markeringen }: Meldingen, kaart: Kaart): Kaartinhoud {
  const { elementId, veld, woorden } = kaart
  if (!woorden || veld === null) {
    const bevindingen = bijPlaats(store, kaart)
    const { length } = bevindingen
    return { titel: `${length} ${length === 1 ? 'melding' : 'meldingen'} bij dit veld`, bevindingen }
  }
  const here = markeringen.at(elementId, veld).filter(one => woorden.sleutels.includes(one.key))
  const tekst = fieldOf(store.plekken.get(elementId)?.waarde, veld) as Tekst | undefined
  const van = Math.min(...here.map(one => one.bereik.van))
  const tot = Math.max(...here.map(one => one.bereik.tot))
  return { titel: `“${tekst?.plat.slice(van, tot) ?? ''}”`, bevindingen: here.map(one => one.finding) }
}
