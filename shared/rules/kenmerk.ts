import { openMargin } from '../plan/eenmaal.ts'
import type { Velden } from '../plan/field.ts'
import { type Plan, planVelden } from '../plan/plan.ts'
import type { AnItem } from '../plan/readItem.ts'
import { wortelLijsten } from '../plan/wortelLijsten.ts'

/**
 * A short code of what a field says: it stays the same for as long as the field says the same. Layout of
 * prose does not count. Null for a field that is nowhere in the plan.
 */
export function kenmerkVan(plan: Plan, elementId: string, veld: string): string | null {
  const naam = veld.split('.')
  for (const { waarde, velden } of wegNaar(plan, elementId)) {
    const [first = ''] = naam
    // A rule may name a field of the item that its element is in: `oplossing` of a resultaatafspraak.
    if (Object.hasOwn(velden, first)) return code(inhoud(valueAt(waarde, naam), elementId === plan.id))
  }
  return null
}

/** Whether an id names something in the plan. */
export const staatInPlan = (plan: Plan, elementId: string): boolean => wegNaar(plan, elementId).length > 0

/** Something of a plan by its id, with what is declared about it; null when it is not (any more) in it. */
export const onderdeelVan = (plan: Plan, elementId: string): Stap | null =>
  wegNaar(plan, elementId)[0] ?? null

export interface Stap {
  readonly waarde: AnItem
  readonly velden: Velden
}

/** The element with an id and what it is in, from the inside out; the plan itself only as the element. */
function wegNaar(plan: Plan, elementId: string): readonly Stap[] {
  const self: Stap = { waarde: plan as unknown as AnItem, velden: planVelden }
  if (plan.id === elementId) return [self]
  const own = nestedIn(self).get(elementId)
  if (own) return own
  for (const { soort, items } of wortelLijsten(self.waarde, planVelden))
    for (const waarde of items) {
      const item = { waarde, velden: soort.velden }
      const way = waarde.id === elementId ? [item] : nestedIn(item).get(elementId)
      if (way) return way
    }
  return []
}

const known = openMargin<object, ReadonlyMap<string, readonly Stap[]>>()

/** The items in the lists of an item, by id. Looked up once for each object: items that stay, stay known. */
function nestedIn(ouder: Stap): ReadonlyMap<string, readonly Stap[]> {
  const before = known.read(ouder.waarde)
  if (before) return before
  const nested = new Map(listed(ouder.waarde, ouder.velden).map(stap => [stap.waarde.id, [stap, ouder]]))
  known.write(ouder.waarde, nested)
  return nested
}

function listed(waarde: AnItem, velden: Velden): Stap[] {
  return Object.entries(velden).flatMap(([naam, veld]): Stap[] => {
    const value = waarde[naam]
    if (veld.kind === 'groep') return listed(value as AnItem, veld.velden)
    if (veld.kind !== 'lijst') return []
    return (value as readonly AnItem[]).map(item => ({ waarde: item, velden: veld.item.velden }))
  })
}

/** Follows a dotted name; through a list it gives that field of every item. */
function valueAt(value: unknown, [naam, ...rest]: readonly string[]): unknown {
  if (naam === undefined) return value
  if (Array.isArray(value)) return value.map(one => valueAt(one, [naam, ...rest]))
  return isPlain(value) && !('plat' in value) ? valueAt(value[naam], rest) : value
}

/** What is said, without layout. `kort`: of items only which there are, for the long lists of a plan. */
function inhoud(value: unknown, kort: boolean): unknown {
  if (Array.isArray(value)) return value.map(one => inhoud(one, kort))
  if (!isPlain(value)) return value ?? null
  if ('plat' in value) return value.plat
  if (kort && typeof value.id === 'string') return value.id
  return Object.entries(value).map(([naam, one]) => [naam, inhoud(one, kort)])
}

const isPlain = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null

/** 53 bits of a hash (cyrb53) in letters and digits: enough to see a change, too few to read anything back. */
export function code(value: unknown): string {
  let a = 0xdeadbeef
  let b = 0x41c6ce57
  for (const char of JSON.stringify(value)) {
    const unit = char.codePointAt(0) ?? 0
    a = Math.imul(a ^ unit, 2654435761)
    b = Math.imul(b ^ unit, 1597334677)
  }
  a = Math.imul(a ^ (a >>> 16), 2246822507) ^ Math.imul(b ^ (b >>> 13), 3266489909)
  b = Math.imul(b ^ (b >>> 16), 2246822507) ^ Math.imul(a ^ (a >>> 13), 3266489909)
  return (4294967296 * (2097151 & b) + (a >>> 0)).toString(36)
}
