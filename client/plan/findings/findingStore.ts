import type { Plan } from '../../../shared/plan/plan.ts'
import type { Checker, FindingsInParts } from '../../../shared/rules/checkPlan.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { KeyedListeners, type Store } from '../store.ts'
import type { Clock } from './clock.ts'
import { type Fasekeuze, openFasekeuze } from './fasekeuze.ts'
import type { Groep, Telling } from './groep.ts'
import { emptyPage, type FindingPage, pageOf } from './page.ts'
import { changesBetween, countOf, findingsAt, findingsOf } from './pageReading.ts'
import { type Place, placeKey } from './place.ts'
import { openPlekken, type Plekken } from './plekken.ts'
import { openSchedule } from './schedule.ts'
import { openTyping } from './typing.ts'

/**
 * The live findings of a plan in the chosen phase, in the order of the page. The plan is checked soon after
 * each change; a field being typed in is not flagged before it is left or rests, and what is solved leaves at
 * once. A finding, and the list of a row, stay the same object while they say the same.
 */
export interface FindingStore extends Store<readonly Finding[]> {
  readonly groepen: Store<readonly Groep[]>
  /** False until the plan has been checked once. */
  isChecked(): boolean
  readonly fase: Fasekeuze
  readonly plekken: Plekken
  readonly clock: Clock
  /** What is found at a row of the page; `veld` null: about the element as a whole. */
  at(elementId: string, veld: string | null): readonly Finding[]
  /** What is found in an item and what is nested in it; of an opgave in its afspraken as well. */
  of(elementId: string): readonly Finding[]
  count(elementId: string): Telling
  listenAt(elementId: string, veld: string | null, listener: () => void): () => void
  listenCount(elementId: string, listener: () => void): () => void
  /** Checks now, when a check was due. */
  flush(): void
  /** Something else than the plan has changed what is found in it. */
  recheck(): void
  /** Calls after every check, also when it found what was known: places in words are then those of the plan now. */
  listenChecked(listener: () => void): () => void
  /** Follows the plan until the returned function is called. */
  connect(): () => void
}

export type Check = (plan: Plan) => FindingsInParts

/** For so many milliseconds a check may hold up the page; what is left waits for a quiet moment. */
const portion = 8

export interface FindingSources {
  readonly plan: Store<Plan>
  /** Every field that somebody is in now. */
  readonly places: Store<readonly Place[]>
  readonly clock: Clock
  readonly check: Check
  /** Gets to know a plan bit by bit, before it is checked. */
  readonly learn?: Checker['learn']
  /** Whether there is anything to check by yet; asks for `recheck` once there is. Left out: always. */
  readonly isReady?: () => boolean
}

export function openFindings({
  plan,
  places,
  clock,
  check,
  learn = () => true,
  isReady = () => true,
}: FindingSources): FindingStore {
  const plekken = openPlekken()
  plekken.update(plan.get())
  const typing = openTyping(plekken, clock)
  const fase = openFasekeuze(plan)
  const told = openListeners()
  const schedule = openSchedule(clock, runCheck)
  let found: FindingsInParts = []
  let shown = emptyPage
  let cancelRest = () => {}

  function runCheck(): boolean {
    // Until it has been loaded a plan has no id, and nothing that is missing in it means anything.
    if (plan.get().id === '' || !isReady()) return true
    const until = clock.now() + portion
    if (!learn(plan.get(), () => clock.now() < until)) return false
    found = check(plan.get())
    show()
    told.checked()
    return true
  }

  /** Whatever is shown was found in the plan as it is now. */
  function showNow(): void {
    if (shown.bron === null) return
    schedule.flush()
    show()
  }

  function show(): void {
    const before = shown
    // Asked before the page is made: a field that rests by the time it is made was held back in it all the same.
    const rest = typing.rest()
    cancelRest()
    cancelRest = rest === null ? () => {} : clock.after(rest, showNow)
    const omgeving = { plekken, typing, bezig: typing.wortels(), fase: fase.get() }
    shown = pageOf(before, plan.get(), found, omgeving)
    if (shown.groepen !== before.groepen || before.bron === null) told.tell(before, shown)
  }

  function planChanged(): void {
    plekken.update(plan.get())
    typing.note()
    fase.renew()
    schedule.due()
  }

  function placesChanged(): void {
    const busy = typing.rest() !== null
    typing.watch(places.get())
    if (busy) showNow()
  }

  function connect(): () => void {
    typing.watch(places.get())
    const leave = [plan.subscribe(planChanged), places.subscribe(placesChanged), fase.subscribe(showNow)]
    planChanged()
    return () => {
      for (const stop of [...leave, schedule.stop, cancelRest]) stop()
    }
  }

  return {
    get: () => shown.lijst,
    subscribe: told.subscribe,
    isChecked: () => shown.bron !== null,
    groepen: { get: () => shown.groepen, subscribe: told.subscribe },
    fase,
    plekken,
    clock,
    at: (elementId, veld) => findingsAt(shown, plekken, elementId, placeKey(elementId, veld)),
    of: elementId => findingsOf(shown, plekken, elementId),
    count: elementId => countOf(shown, plekken, elementId),
    listenAt: (elementId, veld, listener) => told.byRow.add(placeKey(elementId, veld), listener),
    listenCount: (elementId, listener) => told.byCount.add(elementId, listener),
    flush: schedule.flush,
    recheck: schedule.due,
    listenChecked: told.listenChecked,
    connect,
  }
}

/** Who wants to know: of anything, of one row, or of one count. */
function openListeners() {
  const all = new Set<() => void>()
  const byRow = new KeyedListeners()
  const byCount = new KeyedListeners()
  const afterCheck = new Set<() => void>()
  return {
    byRow,
    byCount,
    listenChecked(listener: () => void): () => void {
      afterCheck.add(listener)
      return () => afterCheck.delete(listener)
    },
    checked(): void {
      for (const listener of [...afterCheck]) listener()
    },
    subscribe(listener: () => void): () => void {
      all.add(listener)
      return () => all.delete(listener)
    },
    tell(before: FindingPage, now: FindingPage): void {
      const { rijen, tellingen } = changesBetween(before, now)
      byRow.notify(rijen)
      byCount.notify(tellingen)
      for (const listener of [...all]) listener()
    },
  }
}
