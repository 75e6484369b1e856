import { openMargin } from './eenmaal.ts'
import type { Doel, Veld, Velden } from './field.ts'
import { type Plan, planVelden } from './plan.ts'
import type { AnItem } from './readItem.ts'
import { wortelLijsten } from './wortelLijsten.ts'

/** A field that refers to something, and what it refers to. */
export interface Verwijst {
  readonly elementId: string
  readonly veld: string
  readonly id: string
  /** Whether it is one of a set, or all that the field holds. */
  readonly inSet: boolean
  /** The root item that the field is in, and its kind; empty for a field of the plan itself. */
  readonly wortelId: string
  readonly soort: string
}

/**
 * Every reference to one of `ids` in the plan, found from the declarations: a field added later is followed
 * too. `doelen` says which kinds of reference to look at, since only those hold ids of this plan.
 */
export function verwijzingenNaar(
  plan: Plan,
  doelen: readonly Doel[],
  ids: ReadonlySet<string>,
): readonly Verwijst[] {
  const waarde = plan as unknown as AnItem
  const wortels = wortelLijsten(waarde, planVelden).flatMap(({ soort, items }) =>
    items.flatMap(item => inItem(item, soort.velden, soort.kind)),
  )
  return [...read(waarde, planVelden, { wortelId: plan.id, soort: '' }), ...wortels]
    .filter(({ naar, verwijst }) => doelen.includes(naar) && ids.has(verwijst.id))
    .map(({ verwijst }) => verwijst)
}

interface Gelezen {
  readonly naar: Doel
  readonly verwijst: Verwijst
}
type Waar = Pick<Verwijst, 'wortelId' | 'soort'>

const known = openMargin<AnItem, readonly Gelezen[]>()

/** An item that did not change keeps its object, and refers to what it did. */
function inItem(item: AnItem, velden: Velden, soort: string): readonly Gelezen[] {
  const before = known.read(item)
  if (before) return before
  const found = read(item, velden, { wortelId: item.id, soort })
  known.write(item, found)
  return found
}

function read(item: AnItem, velden: Velden, waar: Waar, pad = '', bij: unknown = item): Gelezen[] {
  return Object.entries(velden).flatMap(([naam, veld]) => {
    const value = (bij as Readonly<Record<string, unknown>>)[naam]
    if (veld.kind === 'groep') return read(item, veld.velden, waar, `${pad}${naam}.`, value)
    if (veld.kind === 'lijst')
      return (value as readonly AnItem[]).flatMap(row => read(row, veld.item.velden, waar))
    return idsIn(veld, value).map(id => ({
      naar: naarVan(veld),
      verwijst: { ...waar, elementId: item.id, veld: pad + naam, id, inSet: veld.kind === 'verzameling' },
    }))
  })
}

function idsIn(veld: Veld, value: unknown): readonly string[] {
  if (veld.kind === 'verwijzing') return typeof value === 'string' ? [value] : []
  return veld.kind === 'verzameling' && veld.van === 'verwijzing' ? (value as readonly string[]) : []
}

function naarVan(veld: Veld): Doel {
  const naar = veld.kind === 'verwijzing' || veld.kind === 'verzameling' ? veld.naar : undefined
  if (!naar) throw new Error(`A reference does not say what it refers to: ${veld.label}.`)
  return naar
}
