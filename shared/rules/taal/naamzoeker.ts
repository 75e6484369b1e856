import {
  type Anker,
  ankerLetters,
  type Kennis,
  kanLijken,
  openAnkers,
  type Woord,
  woordenIn,
} from './naamankers.ts'
import { type Gelijkheid, schrijfwijze } from './schrijfwijze.ts'

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
/** A text with what is known of its words. */
interface Lezing {
  readonly tekst: string
  readonly woorden: readonly Woord[]
  readonly kennis: readonly Kennis[]
  readonly drempels: Gelijkheid
}

const geen: readonly Variant[] = []

/**
 * Makes a reader that finds where a text writes one of `namen` in another way. It looks only around words that
 * are like a word of a name, and not where a name stands as it is.
 */
export function openNaamzoeker(
  namen: readonly string[],
  drempels: Gelijkheid,
): (tekst: string) => readonly Variant[] {
  const kennisVan = openAnkers(namen, drempels)
  return tekst => {
    const woorden = woordenIn(tekst)
    if (!woorden.some(({ klein }) => klein.length >= ankerLetters && kennisVan(klein).ankers.length > 0))
      return geen
    const kennis = woorden.map(woord => kennisVan(woord.klein))
    const lezing = { tekst, woorden, kennis, drempels }
    const bezet = staatEr(lezing)
    const kandidaten = kennis.flatMap(({ ankers }, plaats) =>
      bezet.has(plaats) ? [] : ankers.flatMap(anker => rondom(lezing, bezet, plaats, anker)),
    )
    return kandidaten.length === 0 ? geen : besteVan(kandidaten)
  }
}

/** The words that are part of a name as it is, by place. */
function staatEr({ tekst, woorden, kennis }: Lezing): ReadonlySet<number> {
  const bezet = new Set<number>()
  for (const [plaats, { ankers }] of kennis.entries()) {
    for (const { gezocht, ervoor, erna } of ankers) {
      const van = woorden[plaats - ervoor]?.van ?? -1
      const tot = woorden[plaats + erna]?.tot ?? -1
      if (van < 0 || tot - van !== gezocht.klein.length) continue
      if (tekst.slice(van, tot).toLowerCase() !== gezocht.klein) continue
      for (let at = plaats - ervoor; at <= plaats + erna; at += 1) bezet.add(at)
    }
  }
  return bezet
}

/** The stretches around a word that may be the name: with as many words, or one more or less on either side. */
function rondom(lezing: Lezing, bezet: ReadonlySet<number>, plaats: number, anker: Anker): Kandidaat[] {
  const found: Kandidaat[] = []
  const [begin, eind] = [plaats - anker.ervoor, plaats + anker.erna]
  for (let eerste = Math.max(0, begin - 1); eerste <= Math.min(plaats, begin + 1); eerste += 1) {
    for (let laatste = Math.max(plaats, eind - 1); laatste <= eind + 1; laatste += 1) {
      const kandidaat = leest(lezing, bezet, eerste, laatste, anker)
      if (kandidaat) found.push(kandidaat)
    }
  }
  return found
}

function leest(
  { tekst, woorden, kennis, drempels }: Lezing,
  bezet: ReadonlySet<number>,
  eerste: number,
  laatste: number,
  { gezocht: { naam, klein, kenmerk } }: Anker,
): Kandidaat | null {
  const [van, tot] = [woorden[eerste]?.van, woorden[laatste]?.tot]
  if (van === undefined || tot === undefined) return null
  const lengte = Math.max(tot - van, klein.length)
  if (Math.min(tot - van, klein.length) < drempels.naamGelijkenis * lengte) return null
  let bits = 0
  for (let at = eerste; at <= laatste; at += 1) {
    if (bezet.has(at)) return null
    bits |= kennis[at]?.kenmerk ?? 0
  }
  if (!kanLijken(bits, kenmerk, lengte, drempels.naamGelijkenis)) return null
  const stuk = tekst.slice(van, tot)
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
