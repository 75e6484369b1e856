import { type Anker, type Ankers, heeftTekens, kanLijken, openAnkers } from './naamankers.ts'
import { type Gelijkheid, schrijfwijze } from './schrijfwijze.ts'
import type { Woord } from './woordenboek.ts'
import { totVan, type Woorden, woordenIn } from './woordlezing.ts'

/** Words in a text that are nearly a name. */
export interface Variant {
  /** As it stands there. */
  readonly woorden: string
  readonly van: number
  readonly tot: number
  /** The name that it is most like. */
  readonly naam: string
}
interface Kandidaat extends Variant {
  readonly mate: number
}
/** A text that is read. */
interface Lezing extends Woorden {
  readonly tekst: string
  readonly drempels: Gelijkheid
  readonly ankersVan: Ankers
}

const geen: readonly Variant[] = []

/** Of the text that is being read: where words are like one of a name. Made once: thousands of texts are read. */
const plaatsen: number[] = []
/** By place, of its words: 1 where a name stands as it is. */
const bezet: number[] = []

/**
 * Makes a reader that finds where a text writes one of `namen` in another way. It looks only around words that
 * are like a word of a name, and not where a name stands as it is.
 */
export function openNaamzoeker(
  namen: readonly string[],
  drempels: Gelijkheid,
): (tekst: string) => readonly Variant[] {
  const ankersVan = openAnkers(namen, drempels)
  return tekst => {
    const { klein, aantal, woorden, van } = woordenIn(tekst)
    plaatsen.length = 0
    for (let plaats = 0; plaats < aantal; plaats += 1) {
      bezet[plaats] = 0
      if (ankersVan(woorden[plaats] as Woord).alle.length > 0) plaatsen.push(plaats)
    }
    if (plaatsen.length === 0) return geen
    const lezing = { tekst, drempels, klein, aantal, woorden, van, ankersVan }
    bezetMetNamen(lezing)
    const kandidaten: Kandidaat[] = []
    for (const plaats of plaatsen)
      if (!bezet[plaats])
        for (const anker of ankersVan(woorden[plaats] as Woord).alle)
          rondom(lezing, plaats, anker, kandidaten)
    return kandidaten.length === 0 ? geen : besteVan(kandidaten)
  }
}

/** Marks the words that are part of a name as it is. */
function bezetMetNamen(lezing: Lezing): void {
  const { klein, aantal, woorden, van, ankersVan } = lezing
  for (const plaats of plaatsen) {
    // A name that stands there as it is has its first word there as well.
    for (const { gezocht, ervoor, erna } of ankersVan(woorden[plaats] as Woord).eersten) {
      const [eerste, laatste] = [plaats - ervoor, plaats + erna]
      if (eerste < 0 || laatste >= aantal) continue
      const begin = van[eerste] ?? 0
      if (totVan(lezing, laatste) - begin !== gezocht.klein.length) continue
      if (!klein.startsWith(gezocht.klein, begin)) continue
      for (let at = eerste; at <= laatste; at += 1) bezet[at] = 1
    }
  }
}

/** The stretches around a word that may be the name: with as many words, or one more or less on either side. */
function rondom(lezing: Lezing, plaats: number, anker: Anker, found: Kandidaat[]): void {
  const [begin, eind] = [plaats - anker.ervoor, plaats + anker.erna]
  for (let eerste = Math.max(0, begin - 1); eerste <= Math.min(plaats, begin + 1); eerste += 1) {
    for (let laatste = Math.max(plaats, eind - 1); laatste <= eind + 1; laatste += 1) {
      const kandidaat = leest(lezing, eerste, laatste, anker)
      if (kandidaat) found.push(kandidaat)
    }
  }
}

function leest(
  lezing: Lezing,
  eerste: number,
  laatste: number,
  { gezocht: { naam, klein, kenmerk, metTekens } }: Anker,
): Kandidaat | null {
  const { tekst, drempels, aantal, woorden } = lezing
  const van = lezing.van[eerste]
  if (van === undefined || laatste >= aantal) return null
  const tot = totVan(lezing, laatste)
  const lengte = Math.max(tot - van, klein.length)
  if (Math.min(tot - van, klein.length) < drempels.naamGelijkenis * lengte) return null
  let bits = 0
  for (let at = eerste; at <= laatste; at += 1) {
    if (bezet[at]) return null
    bits |= woorden[at]?.kenmerk ?? 0
  }
  if (!kanLijken(bits, kenmerk, lengte, drempels.naamGelijkenis)) return null
  const stuk = tekst.slice(van, tot)
  // Of names without them none is a form of what has them: soon seen, and dear to compare.
  if (!metTekens && heeftTekens(stuk)) return null
  const mate = schrijfwijze(stuk, naam, drempels)
  return mate === 1 || (mate > 0 && isNaam(stuk)) ? { woorden: stuk, van, tot, naam, mate } : null
}

/** Words of one sentence, of which one is written as a name. */
const isNaam = (stuk: string): boolean => /\p{Lu}/u.test(stuk) && !/[^\p{L}\p{M}\d'’&\- \u00a0]/u.test(stuk)

/** Of stretches that overlap the one that is most like a name. What is a name but for its ending is no variant. */
function besteVan(kandidaten: readonly Kandidaat[]): readonly Variant[] {
  const gekozen: Kandidaat[] = []
  for (const een of [...kandidaten].sort((a, b) => b.mate - a.mate || b.tot - b.van - (a.tot - a.van)))
    if (!gekozen.some(ander => een.van < ander.tot && ander.van < een.tot)) gekozen.push(een)
  return gekozen.filter(({ mate }) => mate < 1).sort((a, b) => a.van - b.van)
}
