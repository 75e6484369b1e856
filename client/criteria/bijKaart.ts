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
  // The fewest words first: they say most precisely what one points at.
  const here = markeringen
    .at(elementId, veld)
    .filter(one => woorden.sleutels.includes(one.key))
    .toSorted((a, b) => a.bereik.tot - a.bereik.van - (b.bereik.tot - b.bereik.van))
  const tekst = fieldOf(store.plekken.get(elementId)?.waarde, veld) as Tekst | undefined
  const { van, tot } = here[0]?.bereik ?? { van: 0, tot: 0 }
  return { titel: `“${tekst?.plat.slice(van, tot) ?? ''}”`, bevindingen: here.map(one => one.finding) }
}
