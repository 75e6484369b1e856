import type { Plan } from '../plan/plan.ts'
import type { AfsprakenIndex } from './afsprakenIndex.ts'
import type { Feit } from './feiten.ts'
import { indexPlan, type PlanIndex } from './planIndex.ts'
import type { Drempels } from './regelset.ts'
import type { Problem, Rule, Target } from './rule.ts'
import type { Zicht } from './zicht.ts'

/** Who looks: a rule asked about an item, as a number that the asker knows it by. */
export type Asker = number

/** One thing that rules looked at, what it is now, and who asked. */
interface Look {
  value: unknown
  /** Some of them more than once: to write one down costs a tenth of looking whether it is there. */
  askers: Asker[]
  /** When there are so many, those that stand there twice are taken out. */
  tidyAt: number
  /** A rule looks at the same thing for each text and each party: it is written down once. */
  last: Asker | undefined
}
const firstTidyAt = 1024

/** What rules looked at while they were asked, so that they can be asked again when it has changed. */
export interface Looks {
  /** Takes the plan as it is now, and calls for each that looked at something that is another object now. */
  renew(plan: Plan, expire: (asker: Asker) => void): AfsprakenIndex
  /** What rules are handed for an item: of the plan all that they read counts as looked at. */
  shown(item: Target): Target
  /** Asks a rule about what it is `shown` and remembers what it looks at. */
  ask(asker: Asker, rule: Rule, target: Target): readonly Problem[]
}

export const isPlan = (target: Target): target is Plan => 'opgaven' in target

/** The keys under which another object may be seen now; null when that can be any. */
type Touched = (now: PlanIndex, before: PlanIndex) => Iterable<unknown> | null

/** One way of looking: everything looked at that way by what was asked for. */
interface Way {
  readonly touched: Touched
  readonly see: (index: PlanIndex, key: never) => unknown
  readonly looks: Map<unknown, Look>
}

export function openLooks(drempels: Drempels): Looks {
  const ways: Way[] = []
  let index: PlanIndex | undefined
  let asking: Asker | undefined

  function way<Key, T>(touched: Touched, see: (index: PlanIndex, key: Key) => T) {
    const looks: Way['looks'] = new Map()
    ways.push({ touched, see, looks })
    return (key: Key): T => {
      if (!index || asking === undefined) throw new Error('A rule looks at the plan only while it is asked.')
      const known = looks.get(key)
      const look: Look = known ?? { value: see(index, key), askers: [], tidyAt: firstTidyAt, last: undefined }
      if (!known) looks.set(key, look)
      if (look.last !== asking) write(look, asking)
      return look.value as T
    }
  }
  const zicht = zichtBy(way, drempels)
  const plan = new Proxy({} as Plan, { get: (_, naam) => zicht.van(naam as keyof Plan) })

  return {
    renew(now, expire) {
      const before = index
      index = indexPlan(now, before)
      if (before) for (const one of ways) renewWay(one, index, before, expire)
      return index.afspraken
    },
    shown: item => (isPlan(item) ? plan : item),
    ask(asker, rule, target) {
      asking = asker
      try {
        return rule.check(target, zicht)
      } finally {
        asking = undefined
      }
    },
  }
}

function write(look: Look, asker: Asker): void {
  look.last = asker
  look.askers.push(asker)
  if (look.askers.length < look.tidyAt) return
  look.askers = [...new Set(look.askers)]
  look.tidyAt = Math.max(firstTidyAt, 4 * look.askers.length)
}

/** Who looked at what is another object now is told, and no longer counts as looking: it will ask again. */
function renewWay(
  { touched, see, looks }: Way,
  now: PlanIndex,
  before: PlanIndex,
  expire: (asker: Asker) => void,
): void {
  for (const key of touched(now, before) ?? looks.keys()) {
    const look = looks.get(key)
    if (!look) continue
    if (look.askers.length === 0) {
      looks.delete(key)
      continue
    }
    const value = see(now, key as never)
    if (value === look.value) continue
    look.value = value
    for (const asker of look.askers) expire(asker)
    look.askers = []
    look.tidyAt = firstTidyAt
    look.last = undefined
  }
}

type Id = string | null
type MakeWay = <Key, T>(touched: Touched, see: (index: PlanIndex, key: Key) => T) => (key: Key) => T

const zichtBy = (way: MakeWay, drempels: Drempels): Zicht => ({
  drempels,
  partij: way(
    itemsOf(plan => plan.partijen),
    (index, id: Id) => index.partij(id),
  ),
  opgave: way(
    itemsOf(plan => plan.opgaven),
    (index, id: Id) => index.opgave(id),
  ),
  bevinding: way(
    itemsOf(plan => plan.regiobeeld.bevindingen),
    (index, id: Id) => index.bevinding(id),
  ),
  gemeente: way(
    itemsOf(plan => plan.regio.gemeenten),
    (index, id: Id) => index.gemeente(id),
  ),
  subregio: way(
    itemsOf(plan => plan.regio.subregios),
    (index, id: Id) => index.subregio(id),
  ),
  afspraak: way(
    afspraken(({ id }) => [id]),
    (index, id: Id) => index.afspraak(id),
  ),
  vanAfspraken: way(
    ({ plan }, before) => (plan.afspraken === before.plan.afspraken ? nothing : null),
    (index, feit: Feit<unknown>) => index.vanAfspraken(feit),
  ) as Zicht['vanAfspraken'],
  afspraakVan: way(
    afspraken(({ resultaatafspraken }) => resultaatafspraken.map(({ id }) => id)),
    (index, id: Id) => index.afspraakVan(id ?? ''),
  ),
  afsprakenVan: way(
    afspraken(({ opgaveIds }) => opgaveIds),
    (index, id: Id) => index.afsprakenVan(id ?? ''),
  ),
  aantalAfspraken: way(
    afspraken(({ opgaveIds }) => opgaveIds),
    (index, id: Id) => index.aantalAfspraken(id ?? ''),
  ),
  deelnemersVan: way(
    afspraken(({ opgaveIds }) => opgaveIds),
    (index, id: string) => index.deelnemersVan(id),
  ),
  van: way(
    () => null,
    (index, naam: keyof Plan) => index.van(naam),
  ) as Zicht['van'],
  uit: way(
    () => null,
    (index, afleiding: (plan: Plan) => unknown) => index.uit(afleiding),
  ) as Zicht['uit'],
})

const nothing: readonly unknown[] = []

/** The ids of the items of a list that are other objects now; null when they are not the same items in order. */
function itemsOf(list: (plan: Plan) => readonly { readonly id: string }[]): Touched {
  return ({ plan }, { plan: was }) => {
    const [now, before] = [list(plan), list(was)]
    if (now === before) return nothing
    if (now.length !== before.length || now.some(({ id }, at) => id !== before[at]?.id)) return null
    return now.filter((item, at) => item !== before[at]).map(({ id }) => id)
  }
}

/** The keys that changed afspraken are seen under; null when they did not all stay in their place. */
function afspraken(keys: (afspraak: Plan['afspraken'][number]) => readonly unknown[]): Touched {
  return ({ afspraken: now }, { afspraken: before }) => {
    if (now === before) return nothing
    return now.veranderd?.flatMap(at => keys(now.afspraken[at] as Plan['afspraken'][number])) ?? null
  }
}
