/**
 * A paper for a board as data: what it says, in reading order, and nothing about how it looks. Every paper is a pure
 * function of the plan to this; every format, and the page, is a function of this to bytes or elements.
 */
export interface Stuk {
  readonly titel: string
  /** The words of the title one by one, where something is said about them. */
  readonly titelRuns?: readonly Run[]
  readonly ondertitel: string
  readonly taal: 'nl-NL'
  /** What stands on the cover: version, date, status. */
  readonly kenmerken: readonly Gegeven[]
  readonly delen: readonly Blok[]
  /** What was said about it, where it was asked for; runs name them by id. */
  readonly opmerkingen?: readonly StukOpmerking[]
}

export type Blok = Kop | Alinea | Lijst | Gegevens | Tabel | Kader | PaginaEinde

export interface Kop {
  readonly soort: 'kop'
  /** Never more than one deeper than the kop before it. */
  readonly niveau: Niveau
  /** Unique in the stuk; of a part of the plan that part's own id, so that it can be linked to as `#id`. */
  readonly id: string
  /** `3.1-A`, apart from the words. */
  readonly nummer?: string
  readonly runs: readonly Run[]
}
export type Niveau = 1 | 2 | 3 | 4

export interface Alinea {
  readonly soort: 'alinea'
  readonly runs: readonly Run[]
  readonly stijl?: 'citaat'
}
export interface Lijst {
  readonly soort: 'lijst'
  readonly geordend: boolean
  /** The number of the first item, when it is not 1. */
  readonly begin?: number
  readonly items: readonly (readonly Blok[])[]
}
/** Names with what is to be said under them, such as the fields of an afspraak. */
export interface Gegevens {
  readonly soort: 'gegevens'
  readonly rijen: readonly Gegeven[]
}
export interface Gegeven {
  readonly label: string
  readonly blokken: readonly Blok[]
}
/** A table with one row of headings, repeated on each page. The first cell of a row says what the row is about. */
export interface Tabel {
  readonly soort: 'tabel'
  /** Empty where the kop above it says what it is. */
  readonly bijschrift: string
  readonly kolommen: readonly Kolom[]
  readonly rijen: readonly (readonly Cel[])[]
}
export interface Kolom {
  readonly kop: string
  /** Its share of the width; the shares of a table need not add up to anything. */
  readonly breedte: number
  readonly rechts?: boolean
}
export type Cel = readonly Run[]

/** A note beside the text: a melding, a voorbehoud, what the region explains. */
export interface Kader {
  readonly soort: 'kader'
  readonly toon: 'melding' | 'voorbehoud' | 'uitleg'
  readonly titel: string
  readonly blokken: readonly Blok[]
}
export interface PaginaEinde {
  readonly soort: 'pagina-einde'
}

/** Words in one go with the same looks. `\n` is the end of a line. */
export interface Run {
  readonly tekst: string
  readonly vet?: boolean
  readonly cursief?: boolean
  readonly onderstreept?: boolean
  readonly doorgehaald?: boolean
  /** `https:`, `http:` or `mailto:`, or `#id` of a kop of the stuk. */
  readonly link?: string
  /** The field of the plan these words are the value of, see `plekVan`; absent for words of the paper itself. */
  readonly plek?: string
  readonly verwijderd?: Wijziging
  readonly toegevoegd?: Wijziging
  /** The ids of the opmerkingen that are about these words. */
  readonly opmerkingen?: readonly string[]
}
/** Who proposed a change, and when (ISO 8601). */
export interface Wijziging {
  readonly door: string
  readonly op: string
}
export interface StukOpmerking {
  readonly id: string
  readonly door: string
  readonly op: string
  /** Lines apart. */
  readonly tekst: string
}

export const plekVan = (elementId: string, veld: string): string => `${elementId}/${veld}`

/** The words alone, as they are before anybody takes over what is proposed. */
export const tekstVan = (runs: readonly Run[]): string =>
  runs.map(({ tekst, toegevoegd }) => (toegevoegd ? '' : tekst)).join('')

export const alinea = (...runs: readonly (Run | string)[]): Alinea => ({
  soort: 'alinea',
  runs: runs.map(run => (typeof run === 'string' ? { tekst: run } : run)),
})

/** A kop with words of the paper itself. */
export const kop = (niveau: Niveau, id: string, tekst: string, nummer?: string): Kop => ({
  soort: 'kop',
  niveau,
  id,
  ...(nummer !== undefined && { nummer }),
  runs: [{ tekst }],
})

/** A gegeven of one line; none when it has nothing to say. */
export const gegeven = (label: string, tekst: string | null): readonly Gegeven[] =>
  tekst ? [{ label, blokken: [alinea(tekst)] }] : []

/** Finishes a paper: its koppen go down one level at a time, as readers of screens and of PDF/UA expect. */
export function maakStuk(stuk: Omit<Stuk, 'taal'>): Stuk {
  return { ...stuk, taal: 'nl-NL', delen: zonderSprong(stuk.delen, { niveau: 0 }) }
}

function zonderSprong(blokken: readonly Blok[], vorige: { niveau: number }): readonly Blok[] {
  return blokken.map(blok => {
    if (blok.soort === 'kop') {
      vorige.niveau = Math.min(blok.niveau, vorige.niveau + 1)
      return blok.niveau === vorige.niveau ? blok : { ...blok, niveau: vorige.niveau as Niveau }
    }
    return metBlokken(blok, inner => zonderSprong(inner, vorige))
  })
}

/** The same blok with other blokken in it; one without any is given back as it is. */
export function metBlokken(blok: Blok, change: (blokken: readonly Blok[]) => readonly Blok[]): Blok {
  switch (blok.soort) {
    case 'lijst':
      return { ...blok, items: blok.items.map(change) }
    case 'gegevens':
      return { ...blok, rijen: blok.rijen.map(rij => ({ ...rij, blokken: change(rij.blokken) })) }
    case 'kader':
      return { ...blok, blokken: change(blok.blokken) }
    default:
      return blok
  }
}

/** Every run of some blokken in reading order, those of koppen and cells too. */
export function runsIn(blokken: readonly Blok[]): readonly Run[] {
  return blokken.flatMap((blok): readonly Run[] => {
    switch (blok.soort) {
      case 'kop':
      case 'alinea':
        return blok.runs
      case 'lijst':
        return blok.items.flatMap(runsIn)
      case 'gegevens':
        return blok.rijen.flatMap(rij => runsIn(rij.blokken))
      case 'kader':
        return runsIn(blok.blokken)
      case 'tabel':
        return blok.rijen.flatMap(rij => rij.flat())
      case 'pagina-einde':
        return []
    }
  })
}
