import type { Draad } from '../../../shared/overleg/draad.ts'
import { overneming } from '../../../shared/overleg/overneming.ts'
import type { Voorstel } from '../../../shared/overleg/voorstel.ts'
import type { Veld } from '../../../shared/plan/field.ts'
import type { Plan } from '../../../shared/plan/plan.ts'
import { onderdeelVan } from '../../../shared/rules/kenmerk.ts'
import { inWoorden } from '../../fields/inWoorden.ts'
import { naamVan } from '../../fields/Naam.tsx'
import { declarationAt } from '../../plan/findings/place.ts'
import type { Bereik } from '../../plan/textEditors.ts'
import type { Stand } from '../anker/stand.ts'

/** What a voorstel would change, in words, against the plan as it is. */
export interface Wijziging {
  /** What it said when it was proposed; empty for nothing. */
  readonly was: string
  /** What it would say; empty for nothing. */
  readonly wordt: string
  /** What it says now, when that is something else than it said; then nobody can take it over. */
  readonly nu: string | null
  /** Why it cannot be taken over, otherwise. */
  readonly zin: string | null
  /** Where its words stand, to take them over. */
  readonly bereik: Bereik | null
}

const elders = 'Deze woorden staan nu op een andere plaats in het plan.'

export function wijzigingVan(plan: Plan, draad: Draad, voorstel: Voorstel, stand: Stand): Wijziging {
  const bereik = bereikIn(draad, stand)
  const met = { bereik, door: '', op: '', nieuwId: 'nieuw' }
  const uitkomst = overneming(plan, draad, voorstel, met)
  const inText = (value: unknown) => waardeInWoorden(plan, draad, value)
  const [was, wordt] = wasWordt(draad, voorstel, inText)
  const moved = voorstel.soort === 'woorden' && stand.staat === 'in-tekst' && !bereik
  if (moved) return { was, wordt, nu: null, zin: elders, bereik }
  if ('nu' in uitkomst) {
    const nu = voorstel.soort === 'woorden' && !bereik ? '' : inText(uitkomst.nu)
    return { was, wordt, nu, zin: null, bereik }
  }
  return { was, wordt, nu: null, zin: 'zin' in uitkomst ? uitkomst.zin : null, bereik }
}

function bereikIn({ elementId, veld }: Draad, stand: Stand): Bereik | null {
  const isHere = stand.staat === 'in-tekst' && stand.elementId === elementId && stand.veld === veld
  return isHere ? stand.bereik : null
}

function wasWordt(
  { anker }: Draad,
  voorstel: Voorstel,
  inText: (value: unknown) => string,
): [string, string] {
  switch (voorstel.soort) {
    case 'woorden':
      return [anker?.citaat ?? '', voorstel.naar]
    case 'waarde':
      return [inText(voorstel.was), inText(voorstel.wordt)]
    case 'afspraak':
      return ['', [voorstel.titel, voorstel.oplossing].filter(Boolean).join('\n')]
    case 'weg':
      return ['', '']
  }
}

/** A value as it is exported, in the words of its field. */
function waardeInWoorden(plan: Plan, { elementId, veld }: Draad, value: unknown): string {
  const declared = declarationOf(plan, elementId, veld)
  if (!declared || (typeof value === 'string' && isProse(declared)))
    return value === null ? '' : String(value)
  const noem = (id: string) => naamVan(onderdeelVan(plan, id)?.waarde) ?? id
  return inWoorden(declared, value, noem)
}

/** The declaration of a field of an element. */
export function declarationOf(plan: Plan, elementId: string, veld: string | null): Veld | undefined {
  const onderdeel = onderdeelVan(plan, elementId)
  return onderdeel && veld !== null ? declarationAt(onderdeel.velden, veld) : undefined
}

export const isProse = ({ kind }: Veld): boolean => kind === 'regel' || kind === 'tekst'
