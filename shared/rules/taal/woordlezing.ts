import { kleineLetters, teken, tekenOp } from './letterteken.ts'
import { openTekstgeheugen } from './tekstgeheugen.ts'

/** A word, wherever it stands: the same word is one object, of which each reader finds out once what it means. */
export interface Woord {
  readonly klein: string
  /** Which letters it has: see `kenmerkVan`. */
  readonly kenmerk: number
  /** What readers found out, by their number: see `perWoord`. */
  readonly antwoorden: unknown[]
  /** Follows from its letters; that of another word may be the same. */
  readonly code: number
  /** Another word that is looked for in the same place. */
  readonly ander: Woord | undefined
}

/** The words of a text in small letters, with where each of them begins and ends. */
export interface Woorden {
  readonly klein: string
  readonly woorden: readonly Woord[]
  readonly van: readonly number[]
  readonly tot: readonly number[]
}

/** Of the text that is being read. A list that grows by itself is made anew several times for each text. */
const rij = { woorden: [] as Woord[], van: [] as number[], tot: [] as number[] }

/** All readers of the words of a text read this one: so its letters are gone through once. */
export const woordenIn = openTekstgeheugen((tekst: string): Woorden => {
  const klein = kleineLetters(tekst)
  let aantal = 0
  let van = -1
  let tot = 0
  let code = 0
  for (let at = 0; at <= klein.length; at += 1) {
    const letter = klein.charCodeAt(at)
    // Nearly all are `a` to `z`: those are told from the rest without the table.
    const soort = letter >= 97 && letter <= 122 ? teken.letter : tekenOp(klein, at)
    if (soort & teken.letter) {
      if (van < 0) {
        van = at
        code = 0
      }
      tot = at + 1
      code = (Math.imul(code, 31) + letter) & 0x3fffffff
    } else if (van >= 0 && soort !== teken.verbinding) {
      rij.woorden[aantal] = woordMet(code, klein, van, tot)
      rij.van[aantal] = van
      rij.tot[aantal] = tot
      aantal += 1
      van = -1
    }
  }
  const { woorden, van: begin, tot: eind } = rij
  return { klein, woorden: woorden.slice(0, aantal), van: begin.slice(0, aantal), tot: eind.slice(0, aantal) }
})

/** Whoever writes makes another word with every letter: when these become many, all are forgotten. */
const hoogstens = 20_000
let aantalBekend = 0
/** By the last bits of their code. Every word of a plan is looked up: in a `Map` that takes twice as long. */
const bekend: (Woord | undefined)[] = new Array(2 ** 15).fill(undefined)

/** The word that stands there; `code` follows from its letters. Found without cutting it out of the text. */
function woordMet(code: number, klein: string, van: number, tot: number): Woord {
  const plek = code & (bekend.length - 1)
  for (let een = bekend[plek]; een; een = een.ander)
    if (een.code === code && een.klein.length === tot - van && klein.startsWith(een.klein, van)) return een
  if (aantalBekend >= hoogstens) vergeet()
  // A long piece of a string is a view of that string in JavaScript engines; this is one of its own letters alone.
  const eigen = ` ${klein.slice(van, tot)}`.slice(1)
  const woord: Woord = { klein: eigen, kenmerk: kenmerkVan(eigen), antwoorden: [], code, ander: bekend[plek] }
  bekend[plek] = woord
  aantalBekend += 1
  return woord
}

function vergeet(): void {
  bekend.fill(undefined)
  aantalBekend = 0
}

let lezers = 0

/** Makes a reader of words that is asked about each word once. For readers that follow from nothing else. */
export function perWoord<T>(vind: (klein: string) => T): (woord: Woord) => T {
  const nummer = lezers
  lezers += 1
  return ({ klein, antwoorden }) => {
    for (let leeg = antwoorden.length; leeg <= nummer; leeg += 1) antwoorden.push(undefined)
    if (antwoorden[nummer] === undefined) antwoorden[nummer] = vind(klein)
    return antwoorden[nummer] as T
  }
}

interface Antwoord<T> {
  readonly lezer: object
  readonly value: T
}

/**
 * The same for readers that follow from what people write, such as the names of a plan: one that is made takes the
 * place of the one before, of which nothing is kept.
 */
export function openLezers(): <T>(vind: (klein: string) => T) => (woord: Woord) => T {
  const nummer = lezers
  lezers += 1
  return <T>(vind: (klein: string) => T) => {
    const lezer = {}
    return ({ klein, antwoorden }: Woord): T => {
      const known = antwoorden[nummer] as Antwoord<T> | undefined
      if (known?.lezer === lezer) return known.value
      const value = vind(klein)
      for (let leeg = antwoorden.length; leeg <= nummer; leeg += 1) antwoorden.push(undefined)
      antwoorden[nummer] = { lezer, value }
      return value
    }
  }
}

/** What the words of a text give, each once, in the order of the words. Of most words it is nothing. */
export function alleVan<T>(tekst: string, inWoord: (woord: Woord) => readonly T[]): readonly T[] {
  const { woorden } = woordenIn(tekst)
  let found: T[] | undefined
  for (let plaats = 0; plaats < woorden.length; plaats += 1) {
    const own = inWoord(woorden[plaats] as Woord)
    if (own.length === 0) continue
    found ??= []
    for (const een of own) if (!found.includes(een)) found.push(een)
  }
  return found ?? []
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
