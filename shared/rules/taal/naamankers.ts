import { gelijkenisVanaf } from './gelijkenis.ts'
import { letters } from './patroon.ts'
import type { Gelijkheid } from './schrijfwijze.ts'

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
/** What is known of a word of the language. */
export interface Kennis {
  readonly ankers: readonly Anker[]
  readonly kenmerk: number
}

const letterOfCijfer = new RegExp(`[${letters}\\d]`)
/** By character: 1 in a word, 2 between the letters of one (`St-Jan`, `B&W`, `Venne’s`). */
const soorten = new Uint8Array(0x2100)
for (let code = 0; code < soorten.length; code += 1)
  if (letterOfCijfer.test(String.fromCharCode(code))) soorten[code] = 1
for (const teken of "'’&-") soorten[teken.charCodeAt(0)] = 2

/** In as many letters as there were: `İ` alone is longer as a small letter. */
export const kleineLetters = (tekst: string): string => tekst.replaceAll('İ', 'I').toLowerCase()

/** The words of a text. Read letter by letter: a pattern takes three times as long. */
export function woordenIn(tekst: string): readonly Woord[] {
  const klein = kleineLetters(tekst)
  const woorden: Woord[] = []
  let van = -1
  let tot = 0
  for (let at = 0; at <= klein.length; at += 1) {
    const soort = at < klein.length ? soorten[klein.charCodeAt(at)] : 0
    if (soort === 1) {
      if (van < 0) van = at
      tot = at + 1
    } else if (van >= 0 && soort !== 2) {
      woorden.push({ klein: klein.slice(van, tot), van, tot })
      van = -1
    }
  }
  return woorden
}

/** Shorter words stand in too many names. A name that is nearly another has a word that is nearly one of that. */
export const ankerLetters = 4
const geen: readonly Anker[] = []

/** Tells of any word which names it may stand in; of each word that is found out once. */
export function openAnkers(namen: readonly string[], drempels: Gelijkheid): (woord: string) => Kennis {
  const perWoord = ankersPerWoord(namen)
  const bekend = new Map<string, Kennis>()
  return woord => {
    const known = bekend.get(woord)
    if (known) return known
    const kenmerk = kenmerkVan(woord)
    const ankers = woord.length < ankerLetters ? geen : lijktOp(woord, kenmerk, perWoord, drempels)
    const kennis = { kenmerk, ankers }
    bekend.set(woord, kennis)
    return kennis
  }
}

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

function lijktOp(woord: string, kenmerk: number, perWoord: PerWoord, drempels: Gelijkheid): readonly Anker[] {
  const vanaf = drempels.naamGelijkenis
  const found: Anker[] = []
  for (const [ander, entry] of perWoord) {
    if (!kanLijken(kenmerk, entry.kenmerk, Math.max(woord.length, ander.length), vanaf)) continue
    if (gelijkenisVanaf(ander, woord, vanaf) > 0) found.push(...entry.ankers)
  }
  return found.length === 0 ? geen : found
}

/**
 * Pieces of the words of names: a text without any of them has no word that is like a word of those names.
 * An edit spoils one piece at most, so of one more piece than there may be edits one is left whole.
 */
export function stukkenVan(namen: readonly string[], { naamGelijkenis }: Gelijkheid): readonly string[] {
  const woorden = namen.flatMap(naam => woordenIn(naam).map(({ klein }) => klein))
  const stukken = woorden.flatMap(woord => {
    const edits = Math.floor((1 - naamGelijkenis) * Math.ceil(woord.length / naamGelijkenis) + 1e-9)
    const lengte = Math.max(1, Math.floor(woord.length / (edits + 1)))
    const delen = Array.from({ length: edits + 1 }, (_, deel) =>
      woord.slice(deel * lengte, (deel + 1) * lengte),
    )
    return woord.length < ankerLetters ? [] : delen.filter(deel => deel !== '')
  })
  return [...new Set(stukken)]
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
