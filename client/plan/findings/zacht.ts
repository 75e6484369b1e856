import { inFase } from '../../../shared/rules/fasen.ts'
import type { Regelset } from '../../../shared/rules/regelset.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import type { PlanStore } from '../planStore.ts'
import type { Store } from '../store.ts'
import type { Criteria } from './criteria.ts'
import type { FindingStore } from './findingStore.ts'
import { keepFindings } from './keep.ts'
import { findingKey, type Place, resolvePlace } from './place.ts'
import { openTyping } from './typing.ts'

/** What has its words marked: what is found, and what is no more than a hint. */
export type Gemarkeerd = Pick<FindingStore, 'get' | 'subscribe' | 'listenChecked' | 'plekken'>

interface ZachtSources {
  readonly plan: Pick<PlanStore, 'get'>
  readonly store: FindingStore
  readonly places: Store<readonly Place[]>
  readonly criteria: Store<Pick<Criteria, 'zachteAanwijzingen'> | null>
  readonly regelset: Store<Regelset>
}

const none: readonly Finding[] = Object.freeze([])
const ofPlan = ['ambitie', 'hoofdstukken', 'partijen', 'begrippen'] as const

/**
 * The findings together with the hints in free text, which stand in the words alone: no list or count has them.
 * As with findings, words that somebody is typing get none before they are left or rest.
 */
export function openZacht(sources: ZachtSources): Gemarkeerd & { connect(): () => void } {
  const { plan, store, places, criteria, regelset } = sources
  const typing = openTyping(store.plekken, store.clock)
  const listeners = new Set<() => void>()
  let from: readonly unknown[] = []
  let found = none
  let shown = none
  let all = none
  let joined: readonly [readonly Finding[], readonly Finding[]] = [none, none]
  let cancelRest = () => {}

  /** Only what they are made of is looked at: most changes of a plan are none of that. */
  function find(): readonly Finding[] {
    const now = [criteria.get(), regelset.get(), ...ofPlan.map(naam => plan.get()[naam])]
    if (now.some((one, at) => one !== from[at]))
      found = keepFindings(found, criteria.get()?.zachteAanwijzingen(plan.get(), regelset.get()) ?? none)
    from = now
    return found.filter(one => inFase(one, store.fase.get()))
  }

  function look(): void {
    const before = shown
    // Whatever was typed leads to a check, and so here.
    typing.note()
    // Asked first: a field that rests by the time that its words are looked at was held back all the same.
    cancelRest()
    const rest = typing.rest()
    cancelRest = rest === null ? () => {} : store.clock.after(rest, look)
    const words = new Set(before.map(wordsOf))
    shown = keepFindings(
      before,
      find().filter(one => words.has(wordsOf(one)) || !typing.holds(resolvePlace(store.plekken, one))),
    )
    if (shown !== before) for (const listener of [...listeners]) listener()
  }

  return {
    plekken: store.plekken,
    get() {
      if (joined[0] !== store.get() || joined[1] !== shown) {
        joined = [store.get(), shown]
        all = shown.length === 0 ? store.get() : [...store.get(), ...shown]
      }
      return all
    },
    subscribe(listener) {
      listeners.add(listener)
      const stop = store.subscribe(listener)
      return () => {
        listeners.delete(listener)
        stop()
      }
    },
    listenChecked: store.listenChecked,
    connect() {
      typing.watch(places.get())
      const leave = [
        places.subscribe(() => {
          typing.watch(places.get())
          look()
        }),
        store.fase.subscribe(look),
        store.listenChecked(look),
      ]
      look()
      return () => {
        for (const stop of [...leave, cancelRest]) stop()
      }
    },
  }
}

const wordsOf = (one: Finding): string => `${findingKey(one)} ${one.reden}`
