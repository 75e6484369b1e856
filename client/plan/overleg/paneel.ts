import type { Draadplek } from '../../../shared/overleg/anker.ts'
import { type Cell, cell, type Store } from '../store.ts'

export type Paneeltab = 'criteria' | 'opmerkingen' | 'versies'

/** Which draden the panel lists and the keys visit. */
export interface Dradenfilter {
  readonly welke: 'open' | 'alle' | 'mij' | 'ongelezen' | 'voorstellen' | 'afgehandeld' | 'tekst-weg'
  /** Where somebody of this organisation said something or is asked; null: all. */
  readonly organisatie: string | null
  /** Only those listed at this item or part; null: all. */
  readonly bij: string | null
}

/** A draad that somebody wants to begin. */
export interface Begonnen extends Draadplek {
  /** The criterion it is about. */
  readonly regelId?: string
  /** Words to begin with. */
  readonly tekst?: string
  /** It is to be given to somebody, of this organisation when that is known. */
  readonly voor?: { readonly organisatie: string | null }
}

/** What the panel at the right shows of the conversations. */
export interface Paneel {
  readonly tab: Cell<Paneeltab>
  readonly filter: Cell<Dradenfilter>
  /** The draad that is open. */
  readonly gekozen: Cell<string | null>
  /** What a new one is written about. */
  readonly nieuw: Cell<Begonnen | null>
  /** Another number each time somebody asks for the conversations: then the panel opens. */
  readonly gevraagd: Store<number>
  /** Opens a box for a new opmerking at a place. What stood in an open box stays for when it is opened there. */
  begin(nieuw: Begonnen): void
  /** Opens a draad, whatever the filter says. */
  toon(draadId: string): void
  /** Lists what was said at an item. */
  toonBij(groepId: string): void
}

export const ruimFilter: Dradenfilter = { welke: 'open', organisatie: null, bij: null }

/** What the window remembers of the panel. */
export interface Geheugen {
  getItem(key: string): string | null
  setItem(key: string, value: string): void
}

const sleutel = 'regiotafel-paneel'

export function paneel(geheugen: Geheugen | null): Paneel {
  const tab = cell<Paneeltab>(geheugen?.getItem(sleutel) === 'opmerkingen' ? 'opmerkingen' : 'criteria')
  tab.subscribe(() => geheugen?.setItem(sleutel, tab.get()))
  const filter = cell(ruimFilter)
  const gekozen = cell<string | null>(null)
  const nieuw = cell<Begonnen | null>(null)
  const gevraagd = cell(0)
  const vraag = () => {
    tab.set('opmerkingen')
    gevraagd.set(gevraagd.get() + 1)
  }
  return {
    ...{ tab, filter, gekozen, nieuw, gevraagd },
    begin: begonnen => {
      nieuw.set(begonnen)
      vraag()
    },
    toon: draadId => {
      gekozen.set(draadId)
      vraag()
    },
    toonBij: groepId => {
      filter.set({ ...ruimFilter, bij: groepId })
      vraag()
    },
  }
}

/** Under which unsent words for a new opmerking are held. */
export const nieuwSleutel = ({ elementId, veld, anker, regelId }: Begonnen): string =>
  ['nieuw', elementId, veld ?? '', regelId ?? '', anker?.citaat ?? ''].join('\n')
