import { mogelijk } from './xml.ts'

/** Where a letter has no such sign, so that it shows that there was one. */
const geenTeken = '□'
/** What Word puts before the items of a list, in a letter of its own; pasted, it is a sign without a meaning. */
const puntVanWord = /\u{f0b7}|\u{f0a7}/gu
const eigenTekens = /[\u{e000}-\u{f8ff}\u{f0000}-\u{10fffd}]/gu

/** Words without what no PDF for an archive may have: signs that mark bytes, or that only one letter knows. */
export const opPapier = (tekst: string): string =>
  mogelijk(tekst).replaceAll('\u{feff}', '').replace(puntVanWord, '•').replace(eigenTekens, geenTeken)

/** The signs that the typesetter has no letter for, from what it threw; none when that was something else. */
export function onzetbaar(thrown: unknown): ReadonlySet<string> {
  const woorden = thrown instanceof Error ? thrown.message : ''
  const gevonden = woorden.matchAll(/text `\\?"(.+?)\\?"` could not be displayed/g)
  return new Set([...gevonden].map(([, teken = '']) => gelezen(teken)))
}

/** It writes some as their number: `\\u{7}`. */
const gelezen = (teken: string): string =>
  teken.replace(/\\+u\{([0-9a-f]+)\}/g, (_, getal: string) =>
    String.fromCodePoint(Number.parseInt(getal, 16)),
  )

/** The same words with others for these signs: their plain form where they have one, as `m2` for `㎡`. */
export function zonderOnzetbaar(tekst: string, tekens: ReadonlySet<string>): string {
  let over = tekst
  for (const teken of tekens) {
    const gewoon = teken.normalize('NFKC')
    const anders = teken.includes(geenTeken) ? '?' : gewoon === teken ? geenTeken : gewoon
    over = over.replaceAll(teken, anders)
  }
  return over
}
