import type { Plan } from '../plan/plan.ts'
import { indexPlan, type PlanIndex } from './planIndex.ts'
import type { Drempels } from './regelset.ts'
import type { Zicht } from './zicht.ts'

/** One thing that rules looked at, what it was then, and the answers that rest on it. */
interface Look {
  readonly again: (index: PlanIndex) => unknown
  value: unknown
  readonly answers: Set<Answer>
}

/** Something that was found out by looking at the plan. */
export interface Answer {
  readonly looks: Set<Look>
}

/** What answers looked at while they were made, so that they can be asked again when it has changed. */
export interface Looks<A extends Answer> {
  /** Takes the plan as it is now. Returns the answers that rest on something that is another object now. */
  renew(plan: Plan): { readonly index: PlanIndex; readonly changed: ReadonlySet<A> }
  /** Runs `ask` and remembers with the answer what it looks at; `plan` is the plan as something looked at. */
  record<T>(answer: A, ask: (zicht: Zicht, plan: Plan) => T): T
  forget(answer: A): void
}

export function openLooks<A extends Answer>(drempels: Drempels): Looks<A> {
  const looks = new Map<string, Look>()
  let index: PlanIndex | undefined
  let asking: Answer | undefined

  function look<T>(key: string, again: (index: PlanIndex) => T): T {
    if (!index || !asking) throw new Error('A rule looks at the plan only while it is asked.')
    const value = again(index)
    const known = looks.get(key) ?? { again, value, answers: new Set() }
    looks.set(key, known)
    known.answers.add(asking)
    asking.looks.add(known)
    return value
  }
  const zicht = zichtBy(look, drempels)
  const plan = new Proxy({} as Plan, { get: (_, naam) => zicht.van(naam as keyof Plan) })

  const forget = (answer: A) => {
    for (const one of answer.looks) one.answers.delete(answer)
    answer.looks.clear()
  }
  return {
    renew(now) {
      index = indexPlan(now, index)
      return { index, changed: changedSince(looks, index) as Set<A> }
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

type LookAt = <T>(key: string, again: (index: PlanIndex) => T) => T

const zichtBy = (look: LookAt, drempels: Drempels): Zicht => ({
  drempels,
  partij: id => look(`partij ${id}`, index => index.partij(id)),
  opgave: id => look(`opgave ${id}`, index => index.opgave(id)),
  bevinding: id => look(`bevinding ${id}`, index => index.bevinding(id)),
  gemeente: id => look(`gemeente ${id}`, index => index.gemeente(id)),
  subregio: id => look(`subregio ${id}`, index => index.subregio(id)),
  afspraakVan: id => look(`afspraakVan ${id}`, index => index.afspraakVan(id)),
  afsprakenVan: id => look(`afsprakenVan ${id}`, index => index.afsprakenVan(id)),
  van: naam => look(`van ${naam}`, index => index.van(naam)),
})

function changedSince(looks: Map<string, Look>, index: PlanIndex): Set<Answer> {
  const changed = new Set<Answer>()
  for (const [key, look] of looks) {
    const value = look.again(index)
    if (look.answers.size === 0) looks.delete(key)
    if (value === look.value) continue
    look.value = value
    for (const answer of look.answers) changed.add(answer)
  }
  return changed
}
