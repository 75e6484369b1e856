import { codesIn } from '../plan/codes.ts'
import type { Velden } from '../plan/field.ts'
import { type Plan, planVelden } from '../plan/plan.ts'
import type { AnItem } from '../plan/readItem.ts'
import { titelVan } from '../plan/titel.ts'
import { wortelLijsten } from '../plan/wortelLijsten.ts'

/** An item that stands by itself, or the plan: what a melding is shown under. */
export interface Onderdeel {
  readonly id: string
  /** `3.1-A`; empty for what has no code. */
  readonly code: string
  readonly titel: string
  /** The list of the plan it stands in: `afspraken`; empty for the plan itself. */
  readonly lijst: string
}

/** Finds the onderdeel that an element, at any depth, belongs to. What is not in the plan is the plan's. */
export function onderdelenIn(plan: Plan): (elementId: string) => Onderdeel {
  const waarde = plan as unknown as AnItem
  const heel = {
    id: plan.id,
    code: '',
    titel: titelVan({ waarde, velden: planVelden, soort: null }),
    lijst: '',
  }
  const codes = codesIn(plan)
  const byId = new Map<string, Onderdeel>()
  for (const { lijst, soort, items } of wortelLijsten(waarde, planVelden))
    for (const item of items) {
      const titel = titelVan({ waarde: item, velden: soort.velden, soort })
      const onderdeel = { id: item.id, code: codes.get(item.id) ?? '', titel, lijst }
      for (const id of [item.id, ...nestedIds(item, soort.velden)]) byId.set(id, onderdeel)
    }
  return elementId => byId.get(elementId) ?? heel
}

function nestedIds(waarde: Readonly<Record<string, unknown>>, velden: Velden): string[] {
  return Object.entries(velden).flatMap(([naam, veld]) => {
    const value = waarde[naam]
    if (veld.kind === 'groep') return nestedIds(value as Readonly<Record<string, unknown>>, veld.velden)
    if (veld.kind !== 'lijst') return []
    return (value as readonly AnItem[]).flatMap(item => [item.id, ...nestedIds(item, veld.item.velden)])
  })
}
