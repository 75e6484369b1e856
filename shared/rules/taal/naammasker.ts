import { isWoordteken, kleineLetters } from './letterteken.ts'
import { letterlijk, woordenPatroon } from './patroon.ts'

/**
 * Makes a reader that puts a dot for each letter of the names that stand in a text. The names are looked up by
 * their first word: sixty names as one pattern are tried one by one at every word.
 */
export function openNaammasker(namen: readonly string[]): (tekst: string) => string {
  const langsteEerst = namen.filter(naam => naam.trim() !== '').sort((a, b) => b.length - a.length)
  if (!langsteEerst.every(naam => isWoordteken(naam, 0))) return metPatroon(langsteEerst)
  const perEerste = new Map<string, string[]>()
  for (const naam of langsteEerst.map(kleineLetters)) {
    const eerste = naam.slice(0, eindeVan(naam, 0))
    perEerste.set(eerste, [...(perEerste.get(eerste) ?? []), naam])
  }
  const begin = new Set([...perEerste.keys()].map(woord => beginVan(woord, 0, woord.length)))

  return tekst => {
    const klein = kleineLetters(tekst)
    let uit = ''
    let gedaan = 0
    for (let at = 0; at < klein.length; at += 1) {
      if (!isWoordteken(klein, at)) continue
      const einde = eindeVan(klein, at)
      const mogelijk = begin.has(beginVan(klein, at, einde))
        ? perEerste.get(klein.slice(at, einde))
        : undefined
      const naam = mogelijk?.find(een => klein.startsWith(een, at) && !isWoordteken(klein, at + een.length))
      if (naam !== undefined) {
        uit += tekst.slice(gedaan, at) + '·'.repeat(naam.length)
        gedaan = at + naam.length
      }
      // What a name ends with may be no letter: the loop goes on right behind it.
      at = (naam === undefined ? einde : gedaan) - 1
    }
    return gedaan === 0 ? tekst : uit + tekst.slice(gedaan)
  }
}

/** A number by the length and the first letter of a word: a word that no name begins with is not cut out. */
const beginVan = (tekst: string, van: number, tot: number): number =>
  (tot - van) * 0x10000 + tekst.charCodeAt(van)

function eindeVan(tekst: string, van: number): number {
  let at = van
  while (isWoordteken(tekst, at)) at += 1
  return at
}

/** For names that begin with something else than a letter. */
function metPatroon(langsteEerst: readonly string[]): (tekst: string) => string {
  const vorm = woordenPatroon(langsteEerst.map(letterlijk), 'giu')
  return tekst => tekst.replace(vorm, naam => '·'.repeat(naam.length))
}
