import { openTekstgeheugen } from './tekstgeheugen.ts'

/** Words that say nothing about which indicator is meant. */
const leeg = new Set(
  'aandeel aantal percentage gemiddelde gemiddeld totale totaal binnen door deze zijn naar heeft hebben wordt worden voor regio jaar jaren alle elke geen zonder inwoners mensen gemeente gemeenten'.split(
    ' ',
  ),
)

/** A sentence is asked about for each indicator of its afspraak, and an indicator for each of its sentences. */
const trefwoorden = openTekstgeheugen((tekst: string): readonly string[] => [
  ...new Set((tekst.toLowerCase().match(/\p{L}{4,}/gu) ?? []).filter(woord => !leeg.has(woord))),
])

/** In how many telling words a sentence and the name of an indicator agree; parts of compounds count. */
export function overlap(zin: string, naam: string): number {
  const inZin = trefwoorden(zin)
  return trefwoorden(naam).filter(woord => inZin.some(ander => verwant(woord, ander))).length
}

function verwant(a: string, b: string): boolean {
  const [kort, lang] = a.length < b.length ? [a, b] : [b, a]
  return a === b || (kort.length >= 5 && lang.includes(kort))
}
