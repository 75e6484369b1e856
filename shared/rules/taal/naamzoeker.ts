import { gelijkenis } from './gelijkenis.ts'
import { letters } from './patroon.ts'
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

interface Woord {
  readonly klein: string
  readonly van: number
  readonly tot: number
}
/** A name that has a word like this one, `ervoor` words of that name before it and `erna` behind. */
interface Anker {
  readonly naam: string
  readonly ervoor: number
  readonly erna: number
}
interface Kandidaat extends Variant {
  readonly mate: number
}

/** Shorter words stand in too many names. A name that is nearly another has a word that is nearly one of that. */
const ankerLetters = 4
const eenWoord = new RegExp(`[${letters}\\d]+(?:['’&-]+[${letters}\\d]+)*`, 'g')

/**
 * Makes a reader that finds where a text writes one of `namen` in another way. It looks only around words that
 * are like a word of a name, and knows each word of the language once: so a text costs one look per word.
 */
export function openNaamzoeker(
  namen: readonly string[],
  drempels: Gelijkheid,
): (tekst: string) => readonly Variant[] {
  const vanWoord = ankersPerWoord(namen)
  const bekend = new Map<string, readonly Anker[]>()
  const ankersVan = (woord: string): readonly Anker[] => {
    const found = bekend.get(woord) ?? lijktOp(woord, vanWoord, drempels)
    bekend.set(woord, found)
    return found
  }
  return tekst => {
    const woorden = woordenIn(tekst)
    const kandidaten = woorden.flatMap(({ klein }, plaats) =>
      ankersVan(klein).flatMap(anker => rondom(tekst, woorden, plaats, anker, drempels)),
    )
    return besteVan(kandidaten)
  }
}

function ankersPerWoord(namen: readonly string[]): ReadonlyMap<string, readonly Anker[]> {
  const vanWoord = new Map<string, Anker[]>()
  for (const naam of namen) {
    const woorden = woordenIn(naam)
    for (const [ervoor, { klein }] of woorden.entries()) {
      if (klein.length < ankerLetters) continue
      const anker = { naam, ervoor, erna: woorden.length - 1 - ervoor }
      vanWoord.set(klein, [...(vanWoord.get(klein) ?? []), anker])
    }
  }
  return vanWoord
}

const woordenIn = (tekst: string): readonly Woord[] =>
  Array.from(tekst.matchAll(eenWoord), ({ 0: woord, index }) => ({
    klein: woord.toLowerCase(),
    van: index,
    tot: index + woord.length,
  }))

const geen: readonly Anker[] = []

function lijktOp(
  woord: string,
  vanWoord: ReadonlyMap<string, readonly Anker[]>,
  drempels: Gelijkheid,
): readonly Anker[] {
  if (woord.length < ankerLetters) return geen
  const found = [...vanWoord].filter(([ander]) => {
    const verschil = Math.abs(ander.length - woord.length)
    if (verschil > (1 - drempels.naamGelijkenis) * Math.max(ander.length, woord.length)) return false
    return gelijkenis(ander, woord) >= drempels.naamGelijkenis
  })
  return found.length === 0 ? geen : found.flatMap(([, ankers]) => ankers)
}

/** The stretches around a word that may be the name: with as many words, or one more or less on either side. */
function rondom(
  tekst: string,
  woorden: readonly Woord[],
  plaats: number,
  { naam, ervoor, erna }: Anker,
  drempels: Gelijkheid,
): Kandidaat[] {
  const found: Kandidaat[] = []
  for (let eerste = plaats - ervoor - 1; eerste <= Math.min(plaats, plaats - ervoor + 1); eerste += 1) {
    for (let laatste = Math.max(plaats, plaats + erna - 1); laatste <= plaats + erna + 1; laatste += 1) {
      const [van, tot] = [woorden[eerste]?.van, woorden[laatste]?.tot]
      if (van === undefined || tot === undefined) continue
      const stuk = tekst.slice(van, tot)
      const mate = schrijfwijze(stuk, naam, drempels)
      if (mate > 0 && (mate === 1 || isNaam(stuk))) found.push({ woorden: stuk, van, tot, naam, mate })
    }
  }
  return found
}

/** Words of one sentence, of which one is written as a name. */
const isNaam = (stuk: string): boolean => /\p{Lu}/u.test(stuk) && !/[^\p{L}\p{M}\d'’&\- \u00a0]/u.test(stuk)

/** Of stretches that overlap the one that is most like a name. What is a name already is no variant. */
function besteVan(kandidaten: readonly Kandidaat[]): readonly Variant[] {
  const gekozen: Kandidaat[] = []
  for (const een of [...kandidaten].sort((a, b) => b.mate - a.mate || b.tot - b.van - (a.tot - a.van)))
    if (!gekozen.some(ander => een.van < ander.tot && ander.van < een.tot)) gekozen.push(een)
  return gekozen.filter(({ mate }) => mate < 1).sort((a, b) => a.van - b.van)
}
