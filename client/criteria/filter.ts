import type { Finding } from '../../shared/rules/rule.ts'
import { deelSleutel } from '../plan/delen.ts'
import type { Groep } from '../plan/findings/groep.ts'
import type { Filter } from '../plan/findings/meldingen.ts'

/** What the scopes of the filter mean for who is looking now. */
export interface Bereiken {
  /** The afspraken that one's own organisation takes part in. */
  readonly mijn: ReadonlySet<string>
  /** The root item (an opgave with its afspraken) or the part of the plan that one is in. */
  readonly sectieId: string | null
}

/** The groups that pass the filter, each with only its findings that do. */
export function filtered(groepen: readonly Groep[], filter: Filter, bereiken: Bereiken): readonly Groep[] {
  return groepen.flatMap(groep => {
    if (!inBereik(groep, filter.bereik, bereiken)) return []
    const bevindingen = groep.bevindingen.filter(one => passes(one, filter))
    if (bevindingen.length === 0) return []
    return [bevindingen.length === groep.bevindingen.length ? groep : { ...groep, bevindingen }]
  })
}

export const passes = (finding: Finding, { ernst }: Filter): boolean =>
  ernst === null || finding.ernst === ernst

function inBereik(groep: Groep, bereik: Filter['bereik'], { mijn, sectieId }: Bereiken): boolean {
  if (bereik === 'mijn') return mijn.has(groep.id)
  const inDeel = groep.deel !== null && deelSleutel(groep.deel) === sectieId
  return bereik === 'alles' || inDeel || groep.id === sectieId || groep.opgaveId === sectieId
}

export const aantalIn = (groepen: readonly Groep[]): number =>
  groepen.reduce((sum, groep) => sum + groep.bevindingen.length, 0)
