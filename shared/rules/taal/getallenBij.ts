import type { Resultaatafspraak } from '../../plan/resultaatafspraak.ts'
import type { Eenheid } from './eenheden.ts'
import { percentages } from './percentages.ts'
import { openTekstgeheugen } from './tekstgeheugen.ts'
import { overlap } from './trefwoorden.ts'
import { type GetalInTekst, vanNaar } from './vanNaar.ts'
import { zinnen } from './zinnen.ts'

/** A number in prose that is about a resultaatafspraak, and the field that it must agree with, if that is clear. */
export interface GetalBij extends GetalInTekst {
  readonly veld: 'nulmeting' | 'streefwaarde' | null
}

const telbaar: readonly (Eenheid | null)[] = ['aantal', 'bezoeken', 'bedden', null]

/**
 * The numbers in a text that are about this resultaatafspraak: of each `van … naar …` both, and single
 * percentages. A sentence is about it when it shares telling words with the indicator, and more of them
 * than with any of the `anderen`. Numbers with another unit, and sentences that could be about two, are left.
 */
export function getallenBij(
  resultaat: Resultaatafspraak,
  anderen: readonly Resultaatafspraak[],
  tekst: string,
): readonly GetalBij[] {
  if (!magGetallenHebben(tekst)) return geen
  return zinnen(tekst).flatMap(zin => {
    if (!magGetallenHebben(zin.tekst)) return geen
    const raak = overlap(zin.tekst, resultaat.indicator.naam.plat)
    if (raak === 0) return geen
    if (anderen.some(ander => overlap(zin.tekst, ander.indicator.naam.plat) >= raak)) return geen
    const paren = parenIn(zin.tekst, resultaat.eenheid)
    const los = raak > 1 && resultaat.eenheid === '%' ? losseIn(zin.tekst, paren) : []
    return [...paren, ...los].map(getal => ({ ...getal, van: zin.van + getal.van, tot: zin.van + getal.tot }))
  })
}

const geen: readonly GetalBij[] = []

/** Words are dear to compare; that a sentence has no such number is soon seen. */
const magGetallenHebben = openTekstgeheugen(
  (zin: string): boolean => /\d/.test(zin) && /%|procent|naar/i.test(zin),
)

const parenIn = (zin: string, eenheid: Eenheid | null): GetalBij[] =>
  vanNaar(zin)
    .filter(paar => past(paar.naar.eenheid, eenheid))
    .flatMap(({ van, naar }) => [
      { ...van, veld: 'nulmeting' as const },
      { ...naar, veld: 'streefwaarde' as const },
    ])

const past = (geschreven: Eenheid | null, eenheid: Eenheid | null): boolean =>
  eenheid !== null && (geschreven === eenheid || (telbaar.includes(geschreven) && telbaar.includes(eenheid)))

function losseIn(zin: string, paren: readonly GetalBij[]): GetalBij[] {
  return percentages(zin)
    .filter(een => een.soort === 'niveau' && !paren.some(getal => getal.van === een.van))
    .map(({ waarde, van, tot }) => {
      const veld = /\b(?:naar|tot|minimaal|minstens)\s+$/i.test(zin.slice(0, van)) ? 'streefwaarde' : null
      return { waarde, eenheid: '%', van, tot, veld }
    })
}
