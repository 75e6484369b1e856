import { gelijkenisVanaf } from './gelijkenis.ts'

/** From where on names are alike: as a whole, and word by word. */
export interface Gelijkheid {
  readonly naamGelijkenis: number
  readonly woordGelijkenis: number
}

/**
 * How alike a name in a text is to a name that is known, when it may be another way to write that: 1 for the
 * same name, capitals and Dutch endings apart (`gemeenten Duinhaven`); 0 when it is another name. Between
 * names of as many words each word must be alike too, and abbreviations and numbers the same: so `GGD Oost`
 * is neither `GGZ Oost` nor `GGD West`. Nor is `thuiszorg in Duinhaven` a name.
 */
export function schrijfwijze(gevonden: string, naam: string, drempels: Gelijkheid): number {
  const lengtes = [gevonden.length, naam.length]
  if (Math.min(...lengtes) < drempels.naamGelijkenis * Math.max(...lengtes)) return 0
  const [links, rechts] = [woorden(gevonden), woorden(naam)]
  const paren = links.map((woord, plaats) => [woord, rechts[plaats] ?? ''] as const)
  const evenveel = links.length === rechts.length
  if (evenveel && paren.every(([a, b]) => isVorm(a, b))) return 1
  if (evenveel && !paren.every(([a, b]) => isVerwant(a, b, drempels.woordGelijkenis))) return 0
  if (!evenveel && (links.some(isZinsdeel(rechts)) || rechts.some(isZinsdeel(links)))) return 0
  return gelijkenisVanaf(gevonden, naam, drempels.naamGelijkenis)
}

const woorden = (naam: string): readonly string[] => naam.trim().split(/\s+/)

/** Words that make a sentence of two names, and are in the one only. */
const voorzetsels: ReadonlySet<string> = new Set(
  'in van voor bij te uit en of op met naar door om aan is als over'.split(' '),
)
const isZinsdeel = (anders: readonly string[]) => (woord: string) =>
  voorzetsels.has(woord.toLowerCase()) && !anders.includes(woord)

const uitgangen: ReadonlySet<string> = new Set(['', 'n', 'en', 's', '’s', "'s"])
const isVorm = (woord: string, grond: string): boolean =>
  woord.toLowerCase().startsWith(grond.toLowerCase()) && uitgangen.has(woord.slice(grond.length))

function isVerwant(a: string, b: string, vanaf: number): boolean {
  if (a.toLowerCase() === b.toLowerCase()) return true
  return !vast.test(a) && !vast.test(b) && gelijkenisVanaf(a, b, vanaf) > 0
}
/** An abbreviation or a number, of which each letter counts. */
const vast = /\d|^[^a-z]{1,5}$/
