import type { Plan } from '../../../shared/plan/plan.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { KeyedListeners, type Store } from '../store.ts'
import type { Clock } from './clock.ts'
import { type Fasekeuze, openFasekeuze } from './fasekeuze.ts'
import { type Groep, geenTelling, type Telling } from './groep.ts'
import { changedKeys, emptyPage, findingsOf, pageOf } from './page.ts'
import { type Place, placeKey } from './place.ts'
import { openPlekken, type Plekken } from './plekken.ts'
import { openTyping } from './typing.ts'
import { openWarmUp } from './warmUp.ts'

/** At most one check in this time; what people see of a keystroke never waits for it. */
const betweenChecks = 150

/**
 * The live findings of a plan in the chosen phase, in the order of the page. The plan is checked soon after
 * each change; a field being typed in is not flagged before it is left or rests, and what is solved leaves at
 * once. A finding, and the list of a row, stay the same object while they say the same.
 */
export interface FindingStore extends Store<readonly Finding[]> {
  readonly groepen: Store<readonly Groep[]>
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
  /** Follows the plan until the returned function is called. */
  connect(): () => void
}

export interface FindingSources {
  readonly plan: Store<Plan>
  /** Every field that somebody is in now. */
  readonly places: Store<readonly Place[]>
  readonly clock: Clock
  readonly check: (plan: Plan) => readonly Finding[]
}

const none: readonly Finding[] = Object.freeze([])

export function openFindings({ plan, places, clock, check }: FindingSources): FindingStore {
  const plekken = openPlekken()
  plekken.update(plan.get())
  const typing = openTyping(plekken, clock)
  const fase = openFasekeuze(plan)
  const listeners = new Set<() => void>()
  const byRow = new KeyedListeners()
  const byCount = new KeyedListeners()
  const warmUp = openWarmUp(check)
  let found: readonly Finding[] = none
  let shown = emptyPage
  let checkedAt = -Infinity
  let cancelCheck: (() => void) | null = null
  let cancelRest = () => {}

  function runCheck(): void {
    cancelCheck = null
    if (!warmUp(plan.get())) {
      cancelCheck = clock.soon(runCheck)
      return
    }
    checkedAt = clock.now()
    found = check(plan.get())
    show()
  }

  function show(): void {
    const before = shown
    shown = pageOf(before, plan.get(), found, {
      plekken,
      typing,
      bezig: typing.wortels(),
      fase: fase.get(),
    })
    cancelRest()
    const rest = typing.rest()
    cancelRest = rest === null ? () => {} : clock.after(rest, show)
    if (shown.groepen === before.groepen) return
    byRow.notify(changedKeys(before.rijen, shown.rijen))
    byCount.notify(changedKeys(before.tellingen, shown.tellingen))
    for (const listener of [...listeners]) listener()
  }

  function planChanged(): void {
    plekken.update(plan.get())
    typing.note()
    fase.renew()
    if (cancelCheck) return
    const wait = checkedAt + betweenChecks - clock.now()
    cancelCheck = wait > 0 ? clock.after(wait, runCheck) : clock.soon(runCheck)
  }

  function placesChanged(): void {
    const busy = typing.rest() !== null
    typing.watch(places.get())
    if (busy) show()
  }

  function flush(): void {
    while (cancelCheck) {
      cancelCheck()
      runCheck()
    }
  }

  const subscribe = (listener: () => void) => {
    listeners.add(listener)
    return () => listeners.delete(listener)
  }
  const connect = () => {
    typing.watch(places.get())
    const leave = [plan.subscribe(planChanged), places.subscribe(placesChanged), fase.subscribe(show)]
    planChanged()
    return () => {
      for (const stop of leave) stop()
      cancelCheck?.()
      cancelCheck = null
      cancelRest()
    }
  }
  return {
    get: () => shown.lijst,
    subscribe,
    groepen: { get: () => shown.groepen, subscribe },
    fase,
    plekken,
    clock,
    at: (elementId, veld) => shown.rijen.get(placeKey(elementId, veld)) ?? none,
    of: elementId => findingsOf(shown, plekken, elementId),
    count: elementId => shown.tellingen.get(elementId) ?? geenTelling,
    listenAt: (elementId, veld, listener) => byRow.add(placeKey(elementId, veld), listener),
    listenCount: (elementId, listener) => byCount.add(elementId, listener),
    flush,
    connect,
  }
}
