import { deelIn, opgavenDeel } from '../../../shared/plan/codes.ts'
import type { Velden } from '../../../shared/plan/field.ts'
import { type Plan, planVelden } from '../../../shared/plan/plan.ts'
import type { AnItem } from '../../../shared/plan/readItem.ts'
import { wortelLijsten } from '../../../shared/plan/wortelLijsten.ts'
import { type DeelId, deelSleutel, deelVanVeld, delen } from '../delen.ts'
import type { Place } from './place.ts'
import type { Plekken } from './plekken.ts'

/** A root item, the plan itself or a part with fields of the plan, in the order of the page. */
export interface PageItem {
  readonly id: string
  /** `3.1-A`; empty for what has no code. */
  readonly code: string
  /** The opgave an afspraak stands under. */
  readonly opgaveId: string | null
  /** The part of the page that it stands in, beside hoofdstukken and opgaven. */
  readonly deel: DeelId | null
}

/** The plan's own fields, then all it holds in the order of the page; last what has no place on it. */
export function pageItems(plan: Plan): readonly PageItem[] {
  const { opgaven, los } = deelIn(plan, opgavenDeel(plan))
  const at = (id: string, more: Partial<PageItem> = {}): PageItem => ({
    ...{ id, code: '', opgaveId: null, deel: null },
    ...more,
  })
  const deelItems = (plek: 'voor' | 'na') =>
    delen
      .filter(deel => deel.plek === plek)
      .flatMap(({ id }) => [
        at(deelSleutel(id), { deel: id }),
        ...otherItems(plan, id).map(one => at(one.id, { deel: id })),
      ])
  return [
    at(plan.id),
    ...plan.hoofdstukken.map((one, index) => at(one.id, { code: String(index + 1) })),
    ...deelItems('voor'),
    ...opgaven.flatMap(({ opgave, code, afspraken }) => [
      at(opgave.id, { code }),
      ...afspraken.map(one => at(one.afspraak.id, { code: one.code, opgaveId: opgave.id })),
    ]),
    ...los.map(one => at(one.afspraak.id, { code: one.code })),
    ...deelItems('na'),
    ...otherItems(plan, null).map(one => at(one.id)),
  ]
}

/** The items of the root lists that stand in a part; null: of those that stand nowhere. */
const otherItems = (plan: Plan, deel: DeelId | null) =>
  otherLists(plan)
    .filter(({ lijst }) => deelVanVeld(lijst) === deel)
    .flatMap(({ items }) => items)

/** Whether two readings of a plan have the same items in the same places. Looks at ids and references only. */
export const sameOrder = (a: Plan, b: Plan): boolean =>
  a === b ||
  (sameIds(a.hoofdstukken, b.hoofdstukken) &&
    sameIds(a.opgaven, b.opgaven) &&
    sameIds(a.afspraken, b.afspraken) &&
    a.afspraken.every((one, index) => one.opgaveIds === b.afspraken[index]?.opgaveIds) &&
    sameIds(allOther(a), allOther(b)))

type Ids = readonly { readonly id: string }[]

const sameIds = (a: Ids, b: Ids): boolean =>
  a === b || (a.length === b.length && a.every((one, index) => one.id === b[index]?.id))

const allOther = (plan: Plan): Ids => otherLists(plan).flatMap(({ items }) => items)

const otherLists = (plan: Plan) =>
  wortelLijsten(plan as unknown as AnItem, planVelden).filter(
    ({ lijst }) => !['hoofdstukken', 'opgaven', 'afspraken'].includes(lijst),
  )

const ranks = new WeakMap<Velden, ReadonlyMap<string, number>>()

/** Where a field stands in its item; what names no field stands first. */
function rankOf(velden: Velden, veld: string | null): number {
  const known = ranks.get(velden) ?? new Map(names(velden, '').map((naam, index) => [naam, index]))
  ranks.set(velden, known)
  return veld === null ? -1 : (known.get(veld) ?? -1)
}

const names = (velden: Velden, pad: string): string[] =>
  Object.entries(velden).flatMap(([naam, veld]) => [
    pad + naam,
    ...(veld.kind === 'groep' ? names(veld.velden, `${pad}${naam}.`) : []),
  ])

/** Compares two resolved places of one root item by where they stand in it. */
export function byPlace(index: Plekken): (a: Place, b: Place) => number {
  const key = ({ elementId, veld }: Place): number[] => {
    const plek = index.get(elementId)
    if (!plek) return [Infinity]
    const own = rankOf(plek.velden, veld)
    const parent = plek.ouderId === null ? undefined : index.get(plek.ouderId)
    return parent ? [rankOf(parent.velden, plek.lijst), plek.volgnummer, own] : [own]
  }
  return (a, b) => compare(key(a), key(b))
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? -1) - (b[i] ?? -1)
    if (difference !== 0) return difference
  }
  return 0
}
