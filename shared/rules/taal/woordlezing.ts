import { kleineLetters, teken, tekenOp } from './letterteken.ts'
import { openTekstgeheugen } from './tekstgeheugen.ts'
import { bekendWoord, type Woord, woordOp } from './woordenboek.ts'

/** The words of a text in small letters, with where each of them begins. */
export interface Woorden {
  readonly klein: string
  readonly woorden: readonly Woord[]
  readonly van: readonly number[]
}

/** Where a word ends. */
export const totVan = ({ woorden, van }: Woorden, plaats: number): number =>
  (van[plaats] ?? 0) + (woorden[plaats]?.klein.length ?? 0)

/** Of the text that is being read. A list that grows by itself is made anew several times for each text. */
const rij = { woorden: [] as Woord[], van: [] as number[] }

/** All readers of the words of a text read this one: so its letters are gone through once. */
export const woordenIn = openTekstgeheugen((tekst: string): Woorden => {
  const klein = kleineLetters(tekst)
  let aantal = 0
  for (let at = 0; at < klein.length; ) {
    const spatie = klein.indexOf(' ', at)
    const einde = spatie < 0 ? klein.length : spatie
    // Between spaces stands a word that was met before, nearly always: then its letters are not gone through.
    const bekend = bekendWoord(klein, at, einde)
    aantal = bekend ? zet(aantal, bekend, at) : leesLetters(klein, at, einde, aantal)
    at = einde + 1
  }
  return { klein, woorden: rij.woorden.slice(0, aantal), van: rij.van.slice(0, aantal) }
})

/** Adds the words between two spaces; gives how many there are now. */
function leesLetters(klein: string, begin: number, einde: number, eerder: number): number {
  let aantal = eerder
  let van = -1
  let tot = 0
  for (let at = begin; at <= einde; at += 1) {
    const soort = at === einde ? 0 : tekenOp(klein, at)
    if (soort & teken.letter) {
      if (van < 0) van = at
      tot = at + 1
    } else if (van >= 0 && soort !== teken.verbinding) {
      aantal = zet(aantal, woordOp(klein, van, tot), van)
      van = -1
    }
  }
  return aantal
}

function zet(plaats: number, woord: Woord, van: number): number {
  rij.woorden[plaats] = woord
  rij.van[plaats] = van
  return plaats + 1
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
