import type { Plan } from '../../../shared/plan/plan.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { deelGroep } from './deelGroepen.ts'
import {
  type Groep,
  keepTelling,
  type Omgeving,
  type Telling,
  tel,
  type Uitgewerkt,
  workOut,
} from './groep.ts'
import { keepList } from './keep.ts'
import { type PageItem, pageItems, sameOrder } from './pageOrder.ts'
import type { Plekken } from './plekken.ts'

/** Everything the page shows of the findings at one moment. */
export interface FindingPage {
  readonly bron: Bron | null
  readonly uitgewerkt: ReadonlyMap<string, Uitgewerkt>
  /** The groups that have findings, in the order of the page. */
  readonly groepen: readonly Groep[]
  readonly lijst: readonly Finding[]
  /** The counts that go over more than one group: of each opgave with its afspraken, and of the plan. */
  readonly totalen: ReadonlyMap<string, Telling>
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
  totalen: new Map(),
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
  const eigen = uitgewerkt.get(plan.id)?.groep
  const groepen = keepList(
    before.groepen,
    bron.items
      .flatMap(item => deelGroep(eigen, item, before.groepen) ?? uitgewerkt.get(item.id)?.groep ?? [])
      .filter(groep => groep.bevindingen.length > 0),
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
    totalen: totalenOf(before.totalen, plan.id, groepen),
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

function totalenOf(
  before: ReadonlyMap<string, Telling>,
  planId: string,
  groepen: readonly Groep[],
): ReadonlyMap<string, Telling> {
  const found = new Map<string, Finding[]>([[planId, []]])
  for (const { id, opgaveId, bevindingen } of groepen) {
    for (const key of new Set([planId, opgaveId ?? id])) {
      const own = found.get(key) ?? []
      found.set(key, own)
      own.push(...bevindingen)
    }
  }
  return new Map([...found].map(([id, own]) => [id, keepTelling(before.get(id), tel(own))]))
}
