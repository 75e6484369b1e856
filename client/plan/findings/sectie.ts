import type { Afspraak } from '../../../shared/plan/afspraak.ts'
import { deelSleutel, deelVanSoort, deelVanVeld } from '../delen.ts'
import type { Plekken } from './plekken.ts'

/** The part of the page a field is in: an opgave with its afspraken, a part of the plan, or another root item. */
export interface Sectie {
  readonly id: string
  readonly soort: 'opgave' | 'sectie'
}

export function sectieVan(plekken: Plekken, elementId: string, veld: string | null): Sectie | null {
  const wortel = plekken.get(plekken.get(elementId)?.wortelId ?? '')
  if (!wortel) return null
  const id = wortel.waarde.id
  const deel = wortel.soort ? deelVanSoort(wortel.soort.kind) : deelVanVeld(veld)
  if (deel) return { id: deelSleutel(deel), soort: 'sectie' }
  if (wortel.soort?.kind === 'opgaven') return { id, soort: 'opgave' }
  if (wortel.soort?.kind !== 'afspraken') return { id, soort: 'sectie' }
  const { opgaveIds } = wortel.waarde as unknown as Afspraak
  const opgaveId = opgaveIds.find(one => plekken.get(one))
  return opgaveId === undefined ? { id, soort: 'sectie' } : { id: opgaveId, soort: 'opgave' }
}
