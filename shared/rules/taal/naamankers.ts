import { gelijkenisVanaf } from './gelijkenis.ts'
import type { Gelijkheid } from './schrijfwijze.ts'
import { kenmerkVan, type Woord } from './woordenboek.ts'
import { openLezers, totVan, woordenIn } from './woordlezing.ts'

/** A name that is looked for, from its first word to its last. */
export interface Gezocht {
  readonly naam: string
  readonly klein: string
  readonly kenmerk: number
  /** Whether more stands in it than words: see `heeftTekens`. */
  readonly metTekens: boolean
}

/** Whether something stands in it, such as a colon, that is in no word and no space. */
export const heeftTekens = (woorden: string): boolean => /[^\p{L}\p{M}\d'’&\-\s]/u.test(woorden)

/** A word that is like one of a name: `ervoor` words of that name come before it and `erna` behind. */
export interface Anker {
  readonly gezocht: Gezocht
  readonly ervoor: number
  readonly erna: number
}
/** What a word is like. */
export interface Woordankers {
  readonly alle: readonly Anker[]
  /** Of which no word of the name before it is one by which that is looked for. */
  readonly eersten: readonly Anker[]
}
/** Shorter words stand in too many names. A name that is nearly another has a word that is nearly one of that. */
export const ankerLetters = 4
const geen: Woordankers = { alle: [], eersten: [] }

/** Tells of a word in which names it may stand. */
export type Ankers = (woord: Woord) => Woordankers

const lezer = openLezers()

/** Makes that reader. Of each word it is found out once. */
export function openAnkers(namen: readonly string[], drempels: Gelijkheid): Ankers {
  const perWoord = ankersPerWoord(namen)
  const begin = new Set([...perWoord.keys()].map(beginVan))
  /** A word may have a letter less than one that is like it. Up to here that would be too many already. */
  const letterlijkTot = 1 / (1 - drempels.naamGelijkenis) - 1 - 1e-6
  return lezer(klein => {
    if (klein.length < ankerLetters) return geen
    if (klein.length < letterlijkTot && !begin.has(beginVan(klein))) return geen
    return lijktOp(klein, perWoord, drempels)
  })
}

const beginVan = (woord: string): number => woord.length * 0x10000 + woord.charCodeAt(0)

interface Naamwoord {
  readonly kenmerk: number
  readonly alle: Anker[]
  readonly eersten: Anker[]
}
type PerWoord = ReadonlyMap<string, Naamwoord>

function ankersPerWoord(namen: readonly string[]): PerWoord {
  const perWoord = new Map<string, Naamwoord>()
  for (const naam of new Set(namen)) {
    const lezing = woordenIn(naam)
    const { van } = lezing
    const woorden = lezing.woorden.slice(0, lezing.aantal)
    const klein = naam.slice(van[0], totVan(lezing, woorden.length - 1)).toLowerCase()
    const gezocht = { naam, klein, kenmerk: kenmerkVan(klein), metTekens: heeftTekens(naam) }
    const eerste = woorden.findIndex(woord => woord.klein.length >= ankerLetters)
    for (const [ervoor, woord] of woorden.entries()) {
      if (woord.klein.length < ankerLetters) continue
      const entry = perWoord.get(woord.klein) ?? { kenmerk: woord.kenmerk, alle: [], eersten: [] }
      const anker = { gezocht, ervoor, erna: woorden.length - 1 - ervoor }
      entry.alle.push(anker)
      if (ervoor === eerste) entry.eersten.push(anker)
      perWoord.set(woord.klein, entry)
    }
  }
  return perWoord
}

function lijktOp(woord: string, perWoord: PerWoord, drempels: Gelijkheid): Woordankers {
  const vanaf = drempels.naamGelijkenis
  const kenmerk = kenmerkVan(woord)
  const found: Naamwoord[] = []
  for (const [ander, entry] of perWoord) {
    if (!kanLijken(kenmerk, entry.kenmerk, Math.max(woord.length, ander.length), vanaf)) continue
    if (gelijkenisVanaf(ander, woord, vanaf) > 0) found.push(entry)
  }
  if (found.length === 0) return geen
  return { alle: found.flatMap(({ alle }) => alle), eersten: found.flatMap(({ eersten }) => eersten) }
}

/** False when words differ in more letters than words may that are `vanaf` alike: an edit changes two at most. */
export function kanLijken(a: number, b: number, lengte: number, vanaf: number): boolean {
  let over = 2 * Math.floor((1 - vanaf) * lengte + 1e-9)
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) {
    over -= 1
    if (over < 0) return false
  }
  return true
}
