import { deelIn, opgavenDeel } from '../../../shared/plan/codes.ts'
import type { Velden } from '../../../shared/plan/field.ts'
import { type Plan, planVelden } from '../../../shared/plan/plan.ts'
import type { AnItem } from '../../../shared/plan/readItem.ts'
import type { Place } from './place.ts'
import { type Plekken, rootLists } from './plekken.ts'

/** A root item (or the plan itself) in the order of the page. */
export interface PageItem {
  readonly id: string
  /** `3.1-A`; empty for what has no code. */
  readonly code: string
  /** The opgave an afspraak stands under. */
  readonly opgaveId: string | null
}

/** The plan's own fields, its hoofdstukken, each opgave with its afspraken, and then what else it holds. */
export function pageItems(plan: Plan): readonly PageItem[] {
  const deel = deelIn(plan, opgavenDeel(plan))
  const own = (id: string): PageItem => ({ id, code: '', opgaveId: null })
  const opgaven = deel.opgaven.flatMap(({ opgave, code, afspraken }) => [
    { id: opgave.id, code, opgaveId: null },
    ...afspraken.map(one => ({ id: one.afspraak.id, code: one.code, opgaveId: opgave.id })),
  ])
  const los = deel.los.map(one => ({ id: one.afspraak.id, code: one.code, opgaveId: null }))
  const rest = otherLists(plan).flatMap(items => items.map(item => own(item.id)))
  const hoofdstukken = plan.hoofdstukken.map((one, index) => ({ ...own(one.id), code: String(index + 1) }))
  return [own(plan.id), ...hoofdstukken, ...opgaven, ...los, ...rest]
}

/** Whether two readings of a plan have the same items in the same places. Looks at ids and references only. */
export const sameOrder = (a: Plan, b: Plan): boolean =>
  a === b ||
  (sameIds(a.hoofdstukken, b.hoofdstukken) &&
    sameIds(a.opgaven, b.opgaven) &&
    sameIds(a.afspraken, b.afspraken) &&
    a.afspraken.every((one, index) => one.opgaveIds === b.afspraken[index]?.opgaveIds) &&
    sameIds(otherLists(a).flat(), otherLists(b).flat()))

type Ids = readonly { readonly id: string }[]

const sameIds = (a: Ids, b: Ids): boolean =>
  a === b || (a.length === b.length && a.every((one, index) => one.id === b[index]?.id))

const otherLists = (plan: Plan): Ids[] =>
  rootLists(plan as unknown as AnItem, planVelden, '')
    .filter(({ lijst }) => !['hoofdstukken', 'opgaven', 'afspraken'].includes(lijst))
    .map(({ items }) => items)

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
