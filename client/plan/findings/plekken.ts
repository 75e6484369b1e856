import type { ItemDeclaration, Velden } from '../../../shared/plan/field.ts'
import { keepList } from '../../../shared/plan/keepList.ts'
import { type Plan, planVelden } from '../../../shared/plan/plan.ts'
import type { AnItem } from '../../../shared/plan/readItem.ts'
import { wortelLijsten } from '../../../shared/plan/wortelLijsten.ts'

/** An element of a Plan, and where it stands. */
export interface Plek {
  readonly waarde: AnItem
  readonly velden: Velden
  /** Null for the plan itself. */
  readonly soort: ItemDeclaration | null
  /** The item whose list holds it; null for the plan and for items of a root list. */
  readonly ouderId: string | null
  /** The field of the parent that is that list, and the place in it from 0. */
  readonly lijst: string
  readonly volgnummer: number
  /** The root item it stands in: itself, when it is one. */
  readonly wortelId: string
}

/** Finds any element of a plan by id. Updating after a keystroke reads one item again, not the plan. */
export interface Plekken {
  update(plan: Plan): void
  get(elementId: string): Plek | undefined
  /** A number that is another one when elements came, went, or may stand in another root item. */
  indeling(): number
}

export function openPlekken(): Plekken {
  const plekken = new Map<string, Plek>()
  const nested = new Map<string, readonly string[]>()
  const lists = new Map<string, readonly AnItem[]>()
  let known: Plan | undefined

  let indeling = 0

  function put(plek: Plek): void {
    const { id } = plek.waarde
    const before = plekken.has(id) ? nested.get(id) : undefined
    forget(id)
    plekken.set(id, plek)
    const inside = nestedIn(plek.waarde, plek.velden, plek.wortelId, '')
    for (const child of inside) plekken.set(child.waarde.id, child)
    const ids = inside.map(child => child.waarde.id)
    nested.set(id, ids)
    if (keepList(before, ids) !== before) indeling += 1
  }

  function forget(id: string): void {
    for (const child of nested.get(id) ?? []) plekken.delete(child)
    nested.delete(id)
    plekken.delete(id)
  }

  function updateList(lijst: string, soort: ItemDeclaration, items: readonly AnItem[]): void {
    const before = lists.get(lijst)
    if (before === items) return
    lists.set(lijst, items)
    const alive = new Set(items.map(item => item.id))
    for (const { id } of before ?? []) {
      if (alive.has(id)) continue
      forget(id)
      indeling += 1
    }
    items.forEach((waarde, volgnummer) => {
      if (plekken.get(waarde.id)?.waarde === waarde) return
      put({ waarde, velden: soort.velden, soort, ouderId: null, lijst, volgnummer, wortelId: waarde.id })
    })
  }

  return {
    update(plan) {
      if (plan === known) return
      known = plan
      const waarde = plan as unknown as AnItem
      put({
        waarde,
        velden: planVelden,
        soort: null,
        ouderId: null,
        lijst: '',
        volgnummer: 0,
        wortelId: plan.id,
      })
      for (const { lijst, soort, items } of wortelLijsten(waarde, planVelden)) updateList(lijst, soort, items)
    },
    get: elementId => plekken.get(elementId),
    indeling: () => indeling,
  }
}

function nestedIn(
  waarde: AnItem,
  velden: Velden,
  wortelId: string,
  pad: string,
  ouderId = waarde.id,
): Plek[] {
  return Object.entries(velden).flatMap(([naam, veld]): Plek[] => {
    const value = waarde[naam]
    if (veld.kind === 'groep')
      return nestedIn(value as AnItem, veld.velden, wortelId, `${pad}${naam}.`, ouderId)
    if (veld.kind !== 'lijst') return []
    const soort = veld.item
    return (value as readonly AnItem[]).map((item, volgnummer) => ({
      waarde: item,
      velden: soort.velden,
      soort,
      ouderId,
      lijst: pad + naam,
      volgnummer,
      wortelId,
    }))
  })
}
