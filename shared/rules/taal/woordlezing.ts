import { kleineLetters, teken, tekenOp } from './letterteken.ts'
import { openTekstgeheugen } from './tekstgeheugen.ts'
import { bekendWoord, type Woord, woordOp } from './woordenboek.ts'

/**
 * The words of a text in small letters, with where each of them begins. For whoever is reading that text: it is
 * written over when a few more texts have been read.
 */
export interface Woorden {
  readonly klein: string
  /** How many words it has. What stands behind them is of a text before. */
  readonly aantal: number
  readonly woorden: readonly Woord[]
  readonly van: readonly number[]
}
interface Lezing extends Woorden {
  klein: string
  aantal: number
  readonly woorden: Woord[]
  readonly van: number[]
}

/** Where a word ends. */
export const totVan = ({ woorden, van }: Woorden, plaats: number): number =>
  (van[plaats] ?? 0) + (woorden[plaats]?.klein.length ?? 0)

/** A text of more words is let go when it is not read any more. */
const kort = 1000
const nieuweLezing = (): Lezing => ({ klein: '', aantal: 0, woorden: [], van: [] })

/** All readers of the words of a text read this one: so its letters are gone through once. */
export const woordenIn: (tekst: string) => Woorden = openTekstgeheugen((tekst, vergeten?: Lezing) => {
  const lezing = vergeten && vergeten.van.length <= kort ? vergeten : nieuweLezing()
  const klein = kleineLetters(tekst)
  lezing.klein = klein
  lezing.aantal = 0
  for (let at = 0; at < klein.length; ) {
    const spatie = klein.indexOf(' ', at)
    const einde = spatie < 0 ? klein.length : spatie
    // Between spaces stands a word that was met before, nearly always: then its letters are not gone through.
    const bekend = bekendWoord(klein, at, einde)
    if (bekend) zet(lezing, bekend, at)
    else leesLetters(lezing, at, einde)
    at = einde + 1
  }
  return lezing
})

/** Adds the words between two spaces. */
function leesLetters(lezing: Lezing, begin: number, einde: number): void {
  const { klein } = lezing
  let van = -1
  let tot = 0
  for (let at = begin; at <= einde; at += 1) {
    const soort = at === einde ? 0 : tekenOp(klein, at)
    if (soort & teken.letter) {
      if (van < 0) van = at
      tot = at + 1
    } else if (van >= 0 && soort !== teken.verbinding) {
      zet(lezing, woordOp(klein, van, tot), van)
      van = -1
    }
  }
}

function zet(lezing: Lezing, woord: Woord, van: number): void {
  lezing.woorden[lezing.aantal] = woord
  lezing.van[lezing.aantal] = van
  lezing.aantal += 1
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
  const { aantal, woorden } = woordenIn(tekst)
  let found: readonly T[] = []
  for (let plaats = 0; plaats < aantal; plaats += 1) {
    const own = inWoord(woorden[plaats] as Woord)
    if (own.length > 0) found = found.length === 0 ? own : samen(found, own)
  }
  return found
}

function samen<T>(found: readonly T[], own: readonly T[]): readonly T[] {
  const nieuw = own.filter(een => !found.includes(een))
  return nieuw.length === 0 ? found : [...found, ...nieuw]
}

/** Whether a text has a word for which this holds. */
export function heeftWoord(tekst: string, vraag: (woord: Woord) => boolean): boolean {
  const { aantal, woorden } = woordenIn(tekst)
  for (let plaats = 0; plaats < aantal; plaats += 1) if (vraag(woorden[plaats] as Woord)) return true
  return false
}
