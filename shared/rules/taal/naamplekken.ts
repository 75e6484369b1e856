import type { Bereik } from './bereik.ts'
import { isWoordteken, kleineLetters, teken, tekenOp } from './letterteken.ts'
import { alleIn, letterlijk, woordenPatroon } from './patroon.ts'
import type { Woord } from './woordenboek.ts'
import { openLezers, woordenIn } from './woordlezing.ts'

const lezer = openLezers()

/**
 * Makes a reader that finds where names stand in a text, from first to last. The names are looked up by their first
 * word: sixty names as one pattern are tried one by one at every word.
 */
export function openNaamplekken(namen: readonly string[]): (tekst: string) => readonly Bereik[] {
  const langsteEerst = namen.filter(naam => naam.trim() !== '').sort((a, b) => b.length - a.length)
  if (!langsteEerst.every(naam => isLetter(naam, 0))) return metPatroon(langsteEerst)
  const perEerste = new Map<string, string[]>()
  for (const naam of langsteEerst.map(kleineLetters)) {
    const eerste = naam.slice(0, eindeVan(naam, 0))
    perEerste.set(eerste, [...(perEerste.get(eerste) ?? []), naam])
  }
  const beginnersIn = lezer(woord => beginnersVan(woord, perEerste))

  return tekst => {
    const { klein, aantal, woorden, van } = woordenIn(tekst)
    const found: Bereik[] = []
    let gedaan = 0
    for (let plaats = 0; plaats < aantal; plaats += 1) {
      const beginners = beginnersIn(woorden[plaats] as Woord)
      for (let begin = 0; begin < beginners.length; begin += 1) {
        const { na, mogelijk } = beginners[begin] as Beginner
        const at = (van[plaats] ?? 0) + na
        if (at < gedaan || isWoordteken(klein, at - 1)) continue
        const naam = naamOp(mogelijk, klein, at)
        if (naam === undefined) continue
        gedaan = at + naam.length
        found.push({ van: at, tot: gedaan })
      }
    }
    return found
  }
}

/** By place: a function for `find` would be made for each word. */
function naamOp(namen: readonly string[], klein: string, at: number): string | undefined {
  for (let plaats = 0; plaats < namen.length; plaats += 1)
    if (staatOp(namen[plaats] as string, klein, at)) return namen[plaats]
  return undefined
}

function staatOp(naam: string, klein: string, at: number): boolean {
  const laatste = naam.length - 1
  // Many names begin with the same word: most are told apart by their last letter, without comparing all of them.
  if (klein.charCodeAt(at + laatste) !== naam.charCodeAt(laatste)) return false
  return klein.startsWith(naam, at) && !isWoordteken(klein, at + naam.length)
}

/** A text of the same length with a dot for each letter that stands there. */
export function metPunten(tekst: string, plekken: readonly Bereik[]): string {
  let [rest, gedaan] = ['', 0]
  for (const { van, tot } of plekken) {
    rest += tekst.slice(gedaan, van) + '·'.repeat(tot - van)
    gedaan = tot
  }
  return rest + tekst.slice(gedaan)
}

/** A place in a word, so many letters on, where names may begin: `St-Jan` has two. */
interface Beginner {
  readonly na: number
  readonly mogelijk: readonly string[]
}

function beginnersVan(woord: string, perEerste: ReadonlyMap<string, readonly string[]>): readonly Beginner[] {
  const found: Beginner[] = []
  for (let at = 0; at < woord.length; at += 1) {
    if (!isLetter(woord, at)) continue
    const einde = eindeVan(woord, at)
    const mogelijk = perEerste.get(woord.slice(at, einde))
    if (mogelijk) found.push({ na: at, mogelijk })
    at = einde
  }
  return found
}

const isLetter = (tekst: string, at: number): boolean => (tekenOp(tekst, at) & teken.letter) !== 0

function eindeVan(tekst: string, van: number): number {
  let at = van
  while (isLetter(tekst, at)) at += 1
  return at
}

/** For names that begin with something else than a letter. */
function metPatroon(langsteEerst: readonly string[]): (tekst: string) => readonly Bereik[] {
  const vorm = woordenPatroon(langsteEerst.map(letterlijk), 'giu')
  return tekst => alleIn(tekst, vorm).map(({ 0: naam, index: van }) => ({ van, tot: van + naam.length }))
}
