import type { Draad } from '../../../shared/overleg/draad.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { byPlace, type PageItem, pageItems, sameOrder } from '../../plan/findings/pageOrder.ts'
import { resolvePlace } from '../../plan/findings/place.ts'
import type { Plekken } from '../../plan/findings/plekken.ts'
import type { Plaats } from '../../plan/overleg/plaatsing.ts'

/** The draden of one item, or of a part of the page, in the order of its fields and then of time. */
export interface Dradengroep {
  readonly id: string
  /** `3.1-A`; empty for what has no code. */
  readonly code: string
  readonly draden: readonly Draad[]
}

/** Keeps the order of the page from one reading of the plan to the next, while no item moved. */
export function keepItems(): (plan: Plan) => readonly PageItem[] {
  let known: { readonly plan: Plan; readonly items: readonly PageItem[] } | null = null
  return plan => {
    known = { plan, items: known && sameOrder(known.plan, plan) ? known.items : pageItems(plan) }
    return known.items
  }
}

type Groeperen = (
  draden: readonly Draad[],
  items: readonly PageItem[],
  plaatsVan: (draad: Draad) => Plaats,
  plekken: Plekken,
) => readonly Dradengroep[]

/** Puts draden under their items, in the order of the page; what is not on the page comes last. */
export const groepenVan: Groeperen = (...given) => keepGroepen()(...given)

/** The same, time after time: a group with the same draden stays the same object. */
export function keepGroepen(): Groeperen {
  let before = new Map<string, { readonly ruw: readonly Draad[]; readonly groep: Dradengroep }>()
  return (draden, items, plaatsVan, plekken) => {
    const per = perGroep(draden, plaatsVan)
    const onPage = items.flatMap(({ id, code }) => (per.has(id) ? [{ id, code }] : []))
    const known = new Set(onPage.map(({ id }) => id))
    const elsewhere = [...per.keys()].filter(id => !known.has(id)).map(id => ({ id, code: '' }))
    const now: typeof before = new Map()
    for (const { id, code } of [...onPage, ...elsewhere]) {
      const ruw = per.get(id) ?? []
      const was = before.get(id)
      const isSame = was?.groep.code === code && sameList(was.ruw, ruw)
      now.set(id, isSame && was ? was : { ruw, groep: { id, code, draden: inVolgorde(ruw, plekken) } })
    }
    before = now
    return [...now.values()].map(({ groep }) => groep)
  }
}

function perGroep(
  draden: readonly Draad[],
  plaatsVan: (draad: Draad) => Plaats,
): ReadonlyMap<string, readonly Draad[]> {
  const per = new Map<string, Draad[]>()
  for (const draad of draden) {
    const { groepId } = plaatsVan(draad)
    const own = per.get(groepId)
    if (own) own.push(draad)
    else per.set(groepId, [draad])
  }
  return per
}

function inVolgorde(draden: readonly Draad[], plekken: Plekken): readonly Draad[] {
  const order = byPlace(plekken)
  return draden
    .map(draad => ({ draad, place: resolvePlace(plekken, draad) }))
    .sort((a, b) => order(a.place, b.place) || a.draad.op.localeCompare(b.draad.op))
    .map(({ draad }) => draad)
}

const sameList = (a: readonly Draad[], b: readonly Draad[]): boolean =>
  a.length === b.length && a.every((one, index) => one === b[index])
