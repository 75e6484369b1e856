import type { GewijzigdOnderdeel } from '../../shared/overleg/bezoek.ts'
import { codesIn } from '../../shared/plan/codes.ts'
import type { ItemDeclaration, Velden } from '../../shared/plan/field.ts'
import { type Plan, planVelden } from '../../shared/plan/plan.ts'
import type { AnItem } from '../../shared/plan/readItem.ts'
import { titelVan } from '../../shared/plan/titel.ts'
import { wortelLijsten } from '../../shared/plan/wortelLijsten.ts'

/** A changed item as it is told. */
export interface Onderdeel {
  readonly elementId: string
  /** The field to go to; null for the item as a whole. */
  readonly veld: string | null
  readonly isWeg: boolean
  /** `2.1-A`, or what kind of item it is. */
  readonly code: string
  readonly titel: string
  /** `nieuw`, `weggehaald`, or the fields that changed. */
  readonly wat: string
  readonly door: string
  readonly op: string
}

/** How the changed items are called in the plan as it is now. One that is nowhere any more is left out. */
export function onderdelenVan(plan: Plan, gewijzigd: readonly GewijzigdOnderdeel[]): readonly Onderdeel[] {
  const codes = codesIn(plan)
  const known = new Map(itemsIn(plan).map(item => [item.waarde.id, item]))
  return gewijzigd.flatMap((een): Onderdeel[] => {
    const item = known.get(een.elementId)
    const weg = item ? undefined : plan.prullenbak.find(({ elementId }) => elementId === een.elementId)
    if (!item && !weg) return []
    const velden = item?.velden ?? {}
    return [
      {
        elementId: een.elementId,
        veld: een.velden.find(naam => velden[naam]) ?? null,
        isWeg: !item,
        code: codes.get(een.elementId) ?? item?.soort?.label ?? weg?.label ?? '',
        titel: item ? titelVan(item) : weg?.titel.trim() || `${weg?.label} zonder titel`,
        wat: item ? watVan(een, velden) : 'weggehaald',
        door: namen(een.door.map(({ naam }) => naam)),
        op: een.op,
      },
    ]
  })
}

interface Item {
  readonly waarde: AnItem
  readonly velden: Velden
  readonly soort: ItemDeclaration | null
}

function itemsIn(plan: Plan): readonly Item[] {
  const waarde = plan as unknown as AnItem
  const items = wortelLijsten(waarde, planVelden).flatMap(({ soort, items }) =>
    items.map(one => ({ waarde: one, velden: soort.velden, soort })),
  )
  return [{ waarde, velden: planVelden, soort: null }, ...items]
}

/** Keys of an item that are no field. */
const beside: Readonly<Record<string, string>> = {
  plaats: 'Volgorde',
  motivering: 'Uitleg bij een criterium',
}

function watVan({ soort, velden }: GewijzigdOnderdeel, declared: Velden): string {
  if (soort === 'nieuw') return 'nieuw'
  const labels = velden.flatMap(naam => declared[naam]?.label ?? beside[naam] ?? [])
  return labels.length > 0 ? labels.join(', ') : 'gewijzigd'
}

/** `Anna`, `Anna en Bram`, `Anna, Bram en 3 anderen`. */
function namen([een = '', ander, ...rest]: readonly string[]): string {
  if (ander === undefined) return een
  if (rest.length === 0) return `${een} en ${ander}`
  return `${een}, ${ander} en ${rest.length === 1 ? '1 ander' : `${rest.length} anderen`}`
}

/** `12 wijzigingen in 5 onderdelen`: each changed field counts, and what is new or gone once. */
export function telling(gewijzigd: readonly GewijzigdOnderdeel[]): string {
  const wijzigingen = gewijzigd.reduce((sum, { velden }) => sum + Math.max(1, velden.length), 0)
  const een = wijzigingen === 1 ? '1 wijziging' : `${wijzigingen} wijzigingen`
  return `${een} in ${gewijzigd.length === 1 ? '1 onderdeel' : `${gewijzigd.length} onderdelen`}`
}
