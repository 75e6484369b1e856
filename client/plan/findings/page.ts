import { eenmaal } from '../../../shared/plan/eenmaal.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import type { FindingsInParts } from '../../../shared/rules/checkPlan.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { deelGroep } from './deelGroepen.ts'
import { ernsten } from './ernst.ts'
import {
  type Groep,
  geenTelling,
  keepTelling,
  type Omgeving,
  type Telling,
  tel,
  type Uitgewerkt,
  workOut,
} from './groep.ts'
import { keepList } from './keep.ts'
import { type PageItem, pageItems, sameOrder } from './pageOrder.ts'
import { perWortel, type Verdeeld } from './perWortel.ts'
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
  readonly verdeeld: Verdeeld
  /** How the elements stood in root items: see `Plekken`. */
  readonly indeling: number
  readonly items: readonly PageItem[]
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
  found: FindingsInParts,
  omgeving: Omgeving,
): FindingPage {
  const bron = bronOf(before.bron, plan, found, omgeving.plekken)
  const uitgewerkt = new Map<string, Uitgewerkt>()
  for (const item of bron.items) {
    const plek = omgeving.plekken.get(item.id)
    const own = bron.verdeeld.perItem.get(item.id)
    if (plek && own)
      uitgewerkt.set(item.id, workOut(before.uitgewerkt.get(item.id), item, plek, own, omgeving))
  }
  const groepen = keepList(before.groepen, groepenOf(bron.items, uitgewerkt, plan.id, before.groepen))
  if (groepen === before.groepen) return { ...before, bron, uitgewerkt }
  const lijst: Finding[] = []
  for (const { bevindingen } of groepen) for (const one of bevindingen) lijst.push(one)
  return {
    bron,
    uitgewerkt,
    groepen,
    lijst: keepList(before.lijst, lijst),
    totalen: totalenOf(before.totalen, plan.id, groepen),
  }
}

function groepenOf(
  items: readonly PageItem[],
  uitgewerkt: ReadonlyMap<string, Uitgewerkt>,
  planId: string,
  before: readonly Groep[],
): Groep[] {
  const eigen = uitgewerkt.get(planId)?.groep
  const groepen: Groep[] = []
  for (const item of items) {
    const groep = deelGroep(eigen, item, before) ?? uitgewerkt.get(item.id)?.groep
    if (groep && groep.bevindingen.length > 0) groepen.push(groep)
  }
  return groepen
}

function bronOf(before: Bron | null, plan: Plan, found: FindingsInParts, plekken: Plekken): Bron {
  const still = before && sameOrder(before.plan, plan) ? before : null
  const indeling = plekken.indeling()
  const known = still?.indeling === indeling ? still : null
  return {
    plan,
    verdeeld: perWortel(
      known?.verdeeld ?? null,
      found,
      one => plekken.get(one.elementId)?.wortelId ?? plan.id,
    ),
    indeling,
    items: still?.items ?? pageItems(plan),
  }
}

function totalenOf(
  before: ReadonlyMap<string, Telling>,
  planId: string,
  groepen: readonly Groep[],
): ReadonlyMap<string, Telling> {
  const totalen = new Map<string, Telling>([[planId, geenTelling]])
  for (const groep of groepen) {
    const { id, opgaveId } = groep
    const own = tellingVan(groep)
    for (const key of new Set([planId, opgaveId ?? id])) totalen.set(key, plus(totalen.get(key), own))
  }
  for (const [id, telling] of totalen) totalen.set(id, keepTelling(before.get(id), telling))
  return totalen
}

/** Counted once for each group: most stay the same group for long. */
const tellingVan = eenmaal(({ bevindingen }: Groep) => tel(bevindingen))

const plus = (een: Telling = geenTelling, ander: Telling): Telling => ({
  aantal: een.aantal + ander.aantal,
  ernst: ernsten.find(ernst => ernst === een.ernst || ernst === ander.ernst) ?? null,
})
