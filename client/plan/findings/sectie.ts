import type { Afspraak } from '../../../shared/plan/afspraak.ts'
import type { Plekken } from './plekken.ts'

/** The part of the page an element is in: an opgave with its afspraken, or another root item; else the plan. */
export interface Sectie {
  readonly id: string
  readonly soort: 'opgave' | 'sectie'
}

export function sectieVan(plekken: Plekken, elementId: string): Sectie | null {
  const wortel = plekken.get(plekken.get(elementId)?.wortelId ?? '')
  if (!wortel) return null
  const id = wortel.waarde.id
  if (wortel.soort?.kind === 'opgaven') return { id, soort: 'opgave' }
  if (wortel.soort?.kind !== 'afspraken') return { id, soort: 'sectie' }
  const { opgaveIds } = wortel.waarde as unknown as Afspraak
  const opgaveId = opgaveIds.find(one => plekken.get(one))
  return opgaveId === undefined ? { id, soort: 'sectie' } : { id: opgaveId, soort: 'opgave' }
}
