import { gelijkenisVanaf } from './gelijkenis.ts'
import { kleineLetters, teken, tekenOp } from './letterteken.ts'
import type { Gelijkheid } from './schrijfwijze.ts'
import { openWoordgeheugen } from './woordgeheugen.ts'

/** A name that is looked for, from its first word to its last. */
export interface Gezocht {
  readonly naam: string
  readonly klein: string
  readonly kenmerk: number
}
/** A word that is like one of a name: `ervoor` words of that name come before it and `erna` behind. */
export interface Anker {
  readonly gezocht: Gezocht
  readonly ervoor: number
  readonly erna: number
}
export interface Woord {
  readonly klein: string
  readonly van: number
  readonly tot: number
}
/** The words of a text. */
export function woordenIn(tekst: string): readonly Woord[] {
  const klein = kleineLetters(tekst)
  const woorden: Woord[] = []
  leesWoorden(klein, (van, tot) => woorden.push({ klein: klein.slice(van, tot), van, tot }))
  return woorden
}

/** Gives where each word of a text stands, and which letters it has: see `kenmerkVan`. */
export function leesWoorden(klein: string, neem: (van: number, tot: number, kenmerk: number) => void): void {
  let van = -1
  let tot = 0
  let kenmerk = 0
  let erna = 0
  for (let at = 0; at <= klein.length; at += 1) {
    const code = klein.charCodeAt(at)
    // Nearly all are `a` to `z`: those are told from the rest without the table.
    const soort = code >= 97 && code <= 122 ? teken.letter : tekenOp(klein, at)
    if (soort & teken.letter) {
      if (van < 0) {
        van = at
        erna = 0
      }
      tot = at + 1
      kenmerk |= erna | (1 << (code & 31))
      erna = 0
    } else if (van >= 0) {
      if (soort === teken.verbinding) erna |= 1 << (code & 31)
      else {
        neem(van, tot, kenmerk)
        van = -1
        kenmerk = 0
      }
    }
  }
}

/** Shorter words stand in too many names. A name that is nearly another has a word that is nearly one of that. */
export const ankerLetters = 4
const geen: readonly Anker[] = []

/** Tells of a word in which names it may stand. */
export type Ankers = (klein: string, van: number, tot: number) => readonly Anker[]

/** Makes that reader. Of each word it is found out once. */
export function openAnkers(namen: readonly string[], drempels: Gelijkheid): Ankers {
  const perWoord = ankersPerWoord(namen)
  const ankersVan = openWoordgeheugen(woord => lijktOp(woord, perWoord, drempels))
  const begin = new Set([...perWoord.keys()].map(beginVan))
  /** A word may have a letter less than one that is like it. Up to here that would be too many already. */
  const letterlijkTot = 1 / (1 - drempels.naamGelijkenis) - 1 - 1e-6
  return (klein, van, tot) => {
    const lengte = tot - van
    if (lengte < ankerLetters) return geen
    if (lengte < letterlijkTot && !begin.has(lengte * 0x10000 + klein.charCodeAt(van))) return geen
    return ankersVan(klein.slice(van, tot))
  }
}

const beginVan = (woord: string): number => woord.length * 0x10000 + woord.charCodeAt(0)

type PerWoord = ReadonlyMap<string, { readonly kenmerk: number; readonly ankers: Anker[] }>

function ankersPerWoord(namen: readonly string[]): PerWoord {
  const perWoord = new Map<string, { kenmerk: number; ankers: Anker[] }>()
  for (const naam of new Set(namen)) {
    const woorden = woordenIn(naam)
    const klein = naam.slice(woorden[0]?.van, woorden.at(-1)?.tot).toLowerCase()
    const gezocht = { naam, klein, kenmerk: kenmerkVan(klein) }
    for (const [ervoor, woord] of woorden.entries()) {
      if (woord.klein.length < ankerLetters) continue
      const entry = perWoord.get(woord.klein) ?? { kenmerk: kenmerkVan(woord.klein), ankers: [] }
      entry.ankers.push({ gezocht, ervoor, erna: woorden.length - 1 - ervoor })
      perWoord.set(woord.klein, entry)
    }
  }
  return perWoord
}

function lijktOp(woord: string, perWoord: PerWoord, drempels: Gelijkheid): readonly Anker[] {
  const vanaf = drempels.naamGelijkenis
  const kenmerk = kenmerkVan(woord)
  const found: Anker[] = []
  for (const [ander, entry] of perWoord) {
    if (!kanLijken(kenmerk, entry.kenmerk, Math.max(woord.length, ander.length), vanaf)) continue
    if (gelijkenisVanaf(ander, woord, vanaf) > 0) found.push(...entry.ankers)
  }
  return found.length === 0 ? geen : found
}

/** Which letters words have, as 32 bits: of two words together what is in the one or the other. */
export function kenmerkVan(klein: string): number {
  let bits = 0
  for (let at = 0; at < klein.length; at += 1) {
    const letter = klein.charCodeAt(at)
    if (letter !== spatie) bits |= 1 << (letter & 31)
  }
  return bits
}
const spatie = 32

/** False when words differ in more letters than words may that are `vanaf` alike: an edit changes two at most. */
export function kanLijken(a: number, b: number, lengte: number, vanaf: number): boolean {
  let over = 2 * Math.floor((1 - vanaf) * lengte + 1e-9)
  for (let bits = a ^ b; bits !== 0; bits &= bits - 1) {
    over -= 1
    if (over < 0) return false
  }
  return true
}
