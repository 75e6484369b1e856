import type { Plan } from '../../../shared/plan/plan.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import {
  type Groep,
  keepList,
  keepTelling,
  type Omgeving,
  type Telling,
  tel,
  type Uitgewerkt,
  workOut,
} from './groep.ts'
import { type PageItem, pageItems, sameOrder } from './pageOrder.ts'
import type { Plekken } from './plekken.ts'

/** Everything the page shows of the findings at one moment. */
export interface FindingPage {
  readonly bron: Bron | null
  readonly uitgewerkt: ReadonlyMap<string, Uitgewerkt>
  /** The groups that have findings, in the order of the page. */
  readonly groepen: readonly Groep[]
  readonly lijst: readonly Finding[]
  readonly rijen: ReadonlyMap<string, readonly Finding[]>
  readonly tellingen: ReadonlyMap<string, Telling>
}

/** What a page was made from, and what follows from that alone. */
interface Bron {
  readonly plan: Plan
  readonly found: readonly Finding[]
  readonly items: readonly PageItem[]
  readonly perItem: ReadonlyMap<string, readonly Finding[]>
}

export const emptyPage: FindingPage = {
  bron: null,
  uitgewerkt: new Map(),
  groepen: [],
  lijst: [],
  rijen: new Map(),
  tellingen: new Map(),
}

/** The page for a plan and what was found in it; the same object as before when nothing shown differs. */
export function pageOf(
  before: FindingPage,
  plan: Plan,
  found: readonly Finding[],
  omgeving: Omgeving,
): FindingPage {
  const bron = bronOf(before.bron, plan, found, omgeving.plekken)
  const uitgewerkt = new Map<string, Uitgewerkt>()
  for (const item of bron.items) {
    const plek = omgeving.plekken.get(item.id)
    const own = bron.perItem.get(item.id)
    if (plek && own)
      uitgewerkt.set(item.id, workOut(before.uitgewerkt.get(item.id), item, plek, own, omgeving))
  }
  const groepen = keepList(
    before.groepen,
    [...uitgewerkt.values()].map(one => one.groep).filter(groep => groep.bevindingen.length > 0),
  )
  if (groepen === before.groepen) return { ...before, bron, uitgewerkt }
  return {
    bron,
    uitgewerkt,
    groepen,
    lijst: keepList(
      before.lijst,
      groepen.flatMap(groep => groep.bevindingen),
    ),
    rijen: new Map([...uitgewerkt.values()].flatMap(one => [...one.rijen])),
    tellingen: tellingenOf(before, plan.id, uitgewerkt, groepen),
  }
}

function bronOf(before: Bron | null, plan: Plan, found: readonly Finding[], plekken: Plekken): Bron {
  const still = before && sameOrder(before.plan, plan) ? before : null
  return {
    plan,
    found,
    items: still?.items ?? pageItems(plan),
    perItem: still?.found === found ? still.perItem : byWortel(plekken, plan.id, found),
  }
}

function byWortel(
  plekken: Plekken,
  planId: string,
  found: readonly Finding[],
): ReadonlyMap<string, readonly Finding[]> {
  const perItem = new Map<string, Finding[]>()
  for (const one of found) {
    const id = plekken.get(one.elementId)?.wortelId ?? planId
    const own = perItem.get(id)
    if (own) own.push(one)
    else perItem.set(id, [one])
  }
  return perItem
}

/** Counts per element; an opgave counts its afspraken too, and the plan everything. */
function tellingenOf(
  before: FindingPage,
  planId: string,
  uitgewerkt: ReadonlyMap<string, Uitgewerkt>,
  groepen: readonly Groep[],
): ReadonlyMap<string, Telling> {
  const tellingen = new Map([...uitgewerkt.values()].flatMap(one => [...one.tellingen]))
  const put = (id: string, found: readonly Finding[]) =>
    tellingen.set(id, keepTelling(before.tellingen.get(id), tel(found)))
  for (const [opgaveId, found] of byOpgave(groepen)) put(opgaveId, found)
  put(
    planId,
    groepen.flatMap(groep => groep.bevindingen),
  )
  return tellingen
}

function byOpgave(groepen: readonly Groep[]): ReadonlyMap<string, readonly Finding[]> {
  const own = new Map(groepen.map(groep => [groep.id, groep.bevindingen]))
  const all = new Map<string, readonly Finding[]>()
  for (const { opgaveId, bevindingen } of groepen) {
    if (opgaveId === null) continue
    all.set(opgaveId, [...(all.get(opgaveId) ?? own.get(opgaveId) ?? []), ...bevindingen])
  }
  return all
}

/** What is found in an element and what is nested in it; of an opgave in its afspraken too. */
export function findingsOf(
  { groepen }: FindingPage,
  plekken: Plekken,
  elementId: string,
): readonly Finding[] {
  const plek = plekken.get(elementId)
  if (!plek) return []
  if (plek.soort === null) return groepen.flatMap(groep => groep.bevindingen)
  const here = groepen.filter(groep => groep.id === plek.wortelId || groep.opgaveId === elementId)
  const found = here.flatMap(groep => groep.bevindingen)
  return plek.ouderId === null
    ? found
    : found.filter(one => one.elementId === elementId || plekken.get(one.elementId)?.ouderId === elementId)
}

/** The keys under which two maps differ. */
export function changedKeys<T>(before: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>): string[] {
  const gone = [...before.keys()].filter(key => !now.has(key))
  return [...[...now].filter(([key, value]) => before.get(key) !== value).map(([key]) => key), ...gone]
}
