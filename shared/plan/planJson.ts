import type { Item, ItemDeclaration, Veld, Velden } from './field.ts'
import type { Json } from './itemMap.ts'
import { type Plan, planVelden } from './plan.ts'
import type { Tekst } from './tekst.ts'

export type TekstVorm = 'plat' | 'rijk'

/**
 * A plan in the shape of domain.md §3, as it is exported and imported. Prose is a plain string (`plat`) or
 * a ProseMirror document (`rijk`); everything empty is null, every list is there.
 */
export function planToJson(plan: Plan, vorm: TekstVorm): Json {
  return { id: plan.id, ...veldenToJson(plan, planVelden, vorm) }
}

export function itemToJson(item: Item<Velden>, declaration: ItemDeclaration, vorm: TekstVorm): Json {
  const values = veldenToJson(item, declaration.velden, vorm)
  return declaration.idInJson ? { id: item.id, ...values } : values
}

function veldenToJson(values: object, velden: Velden, vorm: TekstVorm): Record<string, unknown> {
  const json: Record<string, unknown> = {}
  for (const [naam, veld] of Object.entries(velden)) {
    const value = veldToJson((values as Record<string, unknown>)[naam], veld, vorm)
    if (veld.leeg === undefined || !isEmpty(value)) json[naam] = value
    else if (veld.leeg === 'null') json[naam] = null
  }
  return json
}

/** One field, in that shape. */
export function veldToJson(value: unknown, veld: Veld, vorm: TekstVorm): unknown {
  switch (veld.kind) {
    case 'regel':
    case 'tekst':
      return proseToJson(value as Tekst, vorm)
    case 'groep':
      return veldenToJson(value as object, veld.velden, vorm)
    case 'lijst':
    case 'wortel':
      return (value as Item<Velden>[]).map(item => itemToJson(item, veld.item, vorm))
    case 'verzameling':
      return [...(value as unknown[])]
    default:
      return value
  }
}

function proseToJson(tekst: Tekst, vorm: TekstVorm): unknown {
  if (tekst.plat === '') return null
  return vorm === 'plat' ? tekst.plat : { type: 'doc', content: tekst.blokken }
}

function isEmpty(value: unknown): boolean {
  if (value === null) return true
  if (Array.isArray(value)) return value.length === 0
  return typeof value === 'object' && Object.values(value).every(isEmpty)
}
