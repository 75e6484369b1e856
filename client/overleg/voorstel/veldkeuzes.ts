import type { Veld, Velden } from '../../../shared/plan/field.ts'
import { type Plan, planVelden } from '../../../shared/plan/plan.ts'
import type { AnItem } from '../../../shared/plan/readItem.ts'
import { wortelLijsten } from '../../../shared/plan/wortelLijsten.ts'
import { alsGetypt } from '../../fields/alsGetypt.ts'

/** A field that somebody may propose another value for. */
export interface Veldkeuze {
  readonly elementId: string
  readonly veld: string
  readonly declaratie: Veld
  readonly waarde: unknown
  /** `Streefwaarde, waarde`; without the item it is in. */
  readonly label: string
  /** The item in a list that it is in: `Resultaatafspraak 2`; null for the item itself. */
  readonly groep: string | null
}

/** Every field of a root item and of what is in its lists, in the order of the declaration. */
export function veldkeuzes(plan: Plan, wortelId: string): readonly Veldkeuze[] {
  const own = wortelVan(plan, wortelId)
  return own ? keuzesIn(own.waarde, own.velden, own.waarde.id, null) : []
}

function wortelVan(plan: Plan, id: string): { waarde: AnItem; velden: Velden } | null {
  const self = plan as unknown as AnItem
  if (plan.id === id) return { waarde: self, velden: planVelden }
  for (const { soort, items } of wortelLijsten(self, planVelden)) {
    const waarde = items.find(item => item.id === id)
    if (waarde) return { waarde, velden: soort.velden }
  }
  return null
}

function keuzesIn(
  waarden: Readonly<Record<string, unknown>>,
  velden: Velden,
  elementId: string,
  groep: string | null,
  pad = '',
  boven: readonly string[] = [],
): Veldkeuze[] {
  return Object.entries(velden).flatMap(([naam, declaratie]): Veldkeuze[] => {
    const waarde = waarden[naam]
    if (declaratie.kind === 'wortel') return []
    const labels = [...boven, declaratie.label]
    if (declaratie.kind === 'groep') {
      const inside = waarde as Readonly<Record<string, unknown>>
      return keuzesIn(inside, declaratie.velden, elementId, groep, `${pad}${naam}.`, labels)
    }
    if (declaratie.kind === 'lijst')
      return (waarde as readonly AnItem[]).flatMap((item, index) =>
        keuzesIn(item, declaratie.item.velden, item.id, `${declaratie.item.label} ${index + 1}`),
      )
    const label = labels.join(', ')
    return [{ elementId, veld: pad + naam, declaratie: alsGetypt(declaratie), waarde, label, groep }]
  })
}
