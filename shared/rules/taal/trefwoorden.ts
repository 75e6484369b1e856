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
  let aantal = 0
  for (const woord of trefwoorden(naam)) if (heeftVerwant(inZin, woord)) aantal += 1
  return aantal
}

function heeftVerwant(woorden: readonly string[], woord: string): boolean {
  for (const ander of woorden) if (verwant(woord, ander)) return true
  return false
}

function verwant(a: string, b: string): boolean {
  if (a.length > b.length) return verwant(b, a)
  return a === b || (a.length >= 5 && b.includes(a))
}
