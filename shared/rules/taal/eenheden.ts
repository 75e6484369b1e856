import type { eenheid } from '../../plan/opties.ts'
import { getalBron, toonGetal } from './getal.ts'
import { patroon } from './patroon.ts'

export type Eenheid = keyof typeof eenheid

/** How the units are written right after a number. Longer ones stand first: `procentpunt` is not a percentage. */
const geschreven: readonly (readonly [Eenheid, string])[] = [
  ['procentpunt', 'procentpunt(?:en)?\\b|%-?punt(?:en)?\\b'],
  ['%', '%|procent\\b'],
  ['per 1.000 inwoners', 'per\\s+1\\.000\\s+inwoners\\b'],
  ['per inwoner', 'per\\s+inwoner\\b'],
  ['bezoeken', 'bezoek(?:en)?\\b'],
  ['bedden', 'bed(?:den)?\\b'],
  ['uren', 'u(?:ur|ren)\\b'],
  ['dagen', '(?:werk)?dag(?:en)?\\b'],
  ['weken', 'we(?:ek|ken)\\b'],
  ['fte', "fte(?:'s)?\\b"],
  ['€', 'euro\\b'],
]

/** The pattern of a unit after a number, without capturing. */
export const eenheidBron = geschreven.map(([, bron]) => bron).join('|')

const aanHetBegin = geschreven.map(([naam, bron]) => [naam, patroon(`^(?:${bron})`)] as const)

/** Which unit these words write, if any. */
export function leesEenheid(woorden: string): Eenheid | null {
  return aanHetBegin.find(([, vorm]) => vorm.test(woorden.trim()))?.[0] ?? null
}

/** What the name of an indicator says of its unit. First match wins. */
const uitNaam: readonly (readonly [Eenheid, RegExp])[] = [
  ['per 1.000 inwoners', patroon('\\bper\\s+1\\.000\\s+inwoners\\b')],
  ['per inwoner', patroon('\\bper\\s+inwoner\\b')],
  ['cijfer 1-10', patroon('\\b(?:rapport|tevredenheids)cijfer\\b')],
  ['%', patroon('^(?:aandeel|percentage)\\b|%')],
  ['weken', patroon('\\b(?:in|aantal)\\s+weken\\b|\\(weken\\)|^weken\\b')],
  ['dagen', patroon('\\b(?:in|aantal)\\s+dagen\\b|\\(dagen\\)|^dagen\\b')],
  ['uren', patroon('\\b(?:in|aantal)\\s+uren\\b|\\(uren\\)|^uren\\b')],
  ['fte', patroon('\\b(?:in|aantal)\\s+fte\\b|\\(fte\\)|^fte\\b')],
  ['€', patroon('\\bin\\s+euro\\b|\\(euro\\)|€')],
  ['bedden', patroon('^(?:\\w+\\s+)?bedden\\b')],
  ['bezoeken', patroon('^(?:\\w+\\s+|(?:\\w+-)+)?bezoeken\\b')],
  ['aantal', patroon('^aantal\\b')],
]

/** The unit that the name of an indicator gives away (`Aandeel …` is in %); null when it does not. */
export const eenheidUitNaam = (naam: string): Eenheid | null =>
  uitNaam.find(([, vorm]) => vorm.test(naam.trim()))?.[0] ?? null

/** A value with its unit, for a sentence: `17%`, `14 weken`, `€ 300`, `9`. */
export function toonWaarde(waarde: number, soort: Eenheid | null): string {
  const getal = toonGetal(waarde)
  if (soort === '%') return `${getal}%`
  if (soort === '€') return `€ ${getal}`
  return soort === null || soort === 'aantal' || soort === 'cijfer 1-10' ? getal : `${getal} ${soort}`
}

/** A number with the unit after it, in two named groups: `<naam>` and `<naam>Eenheid`. */
export const waardeBron = (naam: string): string =>
  `(?<${naam}>${getalBron})(?:\\s?(?<${naam}Eenheid>${eenheidBron}))?`
