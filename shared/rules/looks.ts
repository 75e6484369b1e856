import type { Plan } from '../plan/plan.ts'
import type { Blok } from './afsprakenIndex.ts'
import type { Feit } from './feiten.ts'
import { indexPlan, type PlanIndex } from './planIndex.ts'
import type { Drempels } from './regelset.ts'
import type { Zicht } from './zicht.ts'

/** One thing that rules looked at, what it was then, and the answers that rest on it. */
interface Look {
  value: unknown
  readonly answers: Set<Answer>
}

/** Something that was found out by looking at the plan. */
export interface Answer {
  /** What it looked at; null while that is nothing, as with most answers. */
  looks: Set<Look> | null
}

/** What answers looked at while they were made, so that they can be asked again when it has changed. */
export interface Looks<A extends Answer> {
  /** Takes the plan as it is now. Gives the answers that rest on something that is another object now. */
  renew(plan: Plan): { readonly blokken: readonly Blok[]; readonly changed: ReadonlySet<A> }
  /** Runs `ask` and remembers with the answer what it looks at; `plan` is the plan as something looked at. */
  record<T>(answer: A, ask: (zicht: Zicht, plan: Plan) => T): T
  forget(answer: A): void
}

/** One way of looking: everything looked at that way by what was asked for, and where it all comes from. */
interface Way {
  readonly from: (plan: Plan) => unknown
  readonly see: (index: PlanIndex, key: never) => unknown
  readonly looks: Map<unknown, Look>
  /** While this is the same object, so is everything that was seen. */
  source: unknown
}

export function openLooks<A extends Answer>(drempels: Drempels): Looks<A> {
  const ways: Way[] = []
  let index: PlanIndex | undefined
  let asking: Answer | undefined

  function way<Key, T>(from: Way['from'], see: (index: PlanIndex, key: Key) => T) {
    const looks: Way['looks'] = new Map()
    ways.push({ from, see, looks, source: undefined })
    return (key: Key): T => {
      if (!index || !asking) throw new Error('A rule looks at the plan only while it is asked.')
      const value = see(index, key)
      const look = looks.get(key) ?? { value, answers: new Set() }
      looks.set(key, look)
      look.answers.add(asking)
      asking.looks ??= new Set()
      asking.looks.add(look)
      return value
    }
  }
  const zicht = zichtBy(way, drempels)
  const plan = new Proxy({} as Plan, { get: (_, naam) => zicht.van(naam as keyof Plan) })

  const forget = (answer: A) => {
    for (const look of answer.looks ?? []) look.answers.delete(answer)
    answer.looks?.clear()
  }
  return {
    renew(now) {
      index = indexPlan(now, index)
      const changed = new Set<Answer>()
      for (const one of ways) addChanged(one, index, changed)
      return { blokken: index.afspraken.blokken, changed: changed as Set<A> }
    },
    record(answer, ask) {
      forget(answer)
      asking = answer
      try {
        return ask(zicht, plan)
      } finally {
        asking = undefined
      }
    },
    forget,
  }
}

type Id = string | null
type MakeWay = <Key, T>(from: Way['from'], see: (index: PlanIndex, key: Key) => T) => (key: Key) => T

const zichtBy = (way: MakeWay, drempels: Drempels): Zicht => ({
  drempels,
  partij: way(
    plan => plan.partijen,
    (index, id: Id) => index.partij(id),
  ),
  opgave: way(
    plan => plan.opgaven,
    (index, id: Id) => index.opgave(id),
  ),
  bevinding: way(
    plan => plan.regiobeeld.bevindingen,
    (index, id: Id) => index.bevinding(id),
  ),
  gemeente: way(
    plan => plan.regio.gemeenten,
    (index, id: Id) => index.gemeente(id),
  ),
  subregio: way(
    plan => plan.regio.subregios,
    (index, id: Id) => index.subregio(id),
  ),
  afspraak: way(
    plan => plan.afspraken,
    (index, id: Id) => index.afspraak(id),
  ),
  vanAfspraken: way(
    plan => plan.afspraken,
    (index, feit: Feit<unknown>) => index.vanAfspraken(feit),
  ) as Zicht['vanAfspraken'],
  afspraakVan: way(
    plan => plan.afspraken,
    (index, id: Id) => index.afspraakVan(id ?? ''),
  ),
  afsprakenVan: way(
    plan => plan.afspraken,
    (index, id: Id) => index.afsprakenVan(id ?? ''),
  ),
  deelnemersVan: way(
    plan => plan.afspraken,
    (index, id: string) => index.deelnemersVan(id),
  ),
  van: way(
    plan => plan,
    (index, naam: keyof Plan) => index.van(naam),
  ) as Zicht['van'],
})

/** Adds the answers that rest on what is another object now, seen this way. */
function addChanged(way: Way, index: PlanIndex, changed: Set<Answer>): void {
  const source = way.from(index.plan)
  if (source === way.source) return
  way.source = source
  for (const [key, look] of way.looks) {
    const value = way.see(index, key as never)
    if (look.answers.size === 0) way.looks.delete(key)
    if (value === look.value) continue
    look.value = value
    for (const answer of look.answers) changed.add(answer)
  }
}
