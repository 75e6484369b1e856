import type { Checker, OnFault } from '../../../shared/rules/checkPlan.ts'
import type { Regelset } from '../../../shared/rules/regelset.ts'
import type { Ernst, Finding } from '../../../shared/rules/rule.ts'
import type { OpenPlan } from '../openPlan.ts'
import { type Cell, cell, type Store } from '../store.ts'
import { browserClock, type Clock } from './clock.ts'
import { type Criteria, criteria, keepFetchingCriteria } from './criteria.ts'
import { type FindingStore, openFindings } from './findingStore.ts'
import { type FocusedPlace, watchFocus } from './focusedPlace.ts'
import { type GemotiveerdStore, openGemotiveerd } from './gemotiveerd.ts'
import { type Hier, openHier } from './hier.ts'
import { type Markeringen, openMarkeringen } from './markeringen.ts'
import { peoplePlaces } from './peoplePlaces.ts'
import type { Place } from './place.ts'
import { openVertrek, type Vertrek } from './vertrek.ts'
import { openZacht } from './zacht.ts'

/** Which findings the panel lists and F8 visits: of everything, of one's own organisation or of one section. */
export interface Filter {
  readonly bereik: 'alles' | 'mijn' | 'sectie'
  /** One severity; null: all. */
  readonly ernst: Ernst | null
}

/** The finding one went to last, and where on the page that brought one. */
export interface Bezoek {
  readonly finding: Finding
  readonly place: Place | null
}

/** A card with findings: of a row, or of some words in its prose. */
export interface Kaart extends Place {
  readonly woorden?: {
    /** The keys of the marks meant. */
    readonly sleutels: readonly string[]
    /** Where the words are in the window; null while they are not on the page. */
    readonly vak: () => DOMRect | null
  }
  /** It was shown by the pointer or the caret, and leaves the focus where that is. */
  readonly stil?: boolean
}

/** What the page shares about findings: what there is, what is filtered, which one is open, where people are. */
export interface Meldingen {
  /** What is open; what the plan explains is apart, in `gemotiveerd`. */
  readonly store: FindingStore
  readonly gemotiveerd: GemotiveerdStore
  readonly vertrek: Vertrek
  readonly focus: FocusedPlace
  readonly hier: Hier
  readonly filter: Cell<Filter>
  /** The finding opened in the panel, or visited last. */
  readonly gekozen: Cell<Bezoek | null>
  readonly markeringen: Markeringen
  /** What is shown in a card beside it. */
  readonly kaart: Cell<Kaart | null>
  /** Follows the plan until the returned function is called. */
  connect(): () => void
}

export interface MeldingenOptions {
  readonly clock?: Clock
  readonly check?: Pick<Checker, 'inParts' | 'learn'>
}

/** A rule that breaks says nothing; the others go on, and the browser's log has the fault. */
const reportFault: OnFault = (_regelId, fault) => reportError(fault)

/** Checks with the criteria as they are at the moment of asking; finds nothing before they are there. */
function checkerBy(regelset: Store<Regelset>): Pick<Checker, 'inParts' | 'learn'> {
  let used: { readonly met: Criteria; readonly set: Regelset; readonly check: Checker } | null = null
  const now = (): Checker | null => {
    const [met, set] = [criteria.get(), regelset.get()]
    if (!met) return null
    if (used?.met !== met || used.set !== set)
      used = { met, set, check: met.openChecker(set, met.regels, reportFault) }
    return used.check
  }
  return {
    inParts: plan => now()?.inParts(plan) ?? [],
    learn: (plan, hasTime) => now()?.learn(plan, hasTime) ?? true,
  }
}

export function openMeldingen(
  plan: Pick<OpenPlan, 'store' | 'presence' | 'awareness' | 'regelset'>,
  { clock = browserClock, check = checkerBy(plan.regelset) }: MeldingenOptions = {},
): Meldingen {
  const focus = watchFocus(document)
  const places = peoplePlaces(focus, plan.presence, plan.awareness.clientID)
  const gemotiveerd = openGemotiveerd(() => store.plekken)
  const store: FindingStore = openFindings({
    ...{ plan: plan.store, places, clock, learn: check.learn },
    check: now => gemotiveerd.split(now, check.inParts(now)),
    isReady: () => criteria.get() !== null,
  })
  const gemarkeerd = openZacht({ plan: plan.store, store, places, criteria, regelset: plan.regelset })
  const markeringen = openMarkeringen(plan.store, gemarkeerd)
  const vertrek = openVertrek(store, { gemotiveerd, regelset: plan.regelset })
  const hier = openHier(focus, clock, document)
  return {
    store,
    gemotiveerd,
    vertrek,
    focus,
    hier,
    filter: cell<Filter>({ bereik: 'alles', ernst: null }),
    gekozen: cell<Bezoek | null>(null),
    markeringen,
    kaart: cell<Kaart | null>(null),
    connect() {
      const leave = [
        focus.connect(),
        hier.connect(),
        vertrek.connect(),
        store.subscribe(hier.look),
        gemarkeerd.connect(),
        markeringen.connect(),
        store.connect(),
        plan.regelset.subscribe(store.recheck),
        criteria.subscribe(store.recheck),
        keepFetchingCriteria(clock),
      ]
      return () => {
        for (const stop of leave) stop()
      }
    },
  }
}
