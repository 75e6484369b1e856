import type { Finding } from '../../shared/rules/rule.ts'
import { byErnst, type Groep } from '../plan/findings/groep.ts'
import type { Filter } from '../plan/findings/meldingen.ts'
import { withKeys } from '../plan/findings/place.ts'
import type { Vertrokken } from '../plan/findings/vertrek.ts'
import { type Bereiken, filtered } from './filter.ts'

/** A line of the panel. */
export interface Regel {
  /** Its own among all lines. */
  readonly key: string
  readonly finding: Finding
  /** Solved a moment ago, and on its way out. */
  readonly opgelost: boolean
}

/** An item of the plan with its lines, the worst first. */
export interface Blok {
  readonly groep: Groep
  readonly regels: readonly Regel[]
}

/** The groups as the panel shows them: with what was solved a moment ago still in its place. */
export function metVertrokken(
  groepen: readonly Groep[],
  vertrokken: readonly Vertrokken[],
  filter: Filter,
  bereiken: Bereiken,
): readonly Blok[] {
  const gone = vertrokken.filter(
    ({ groep, finding }) => filtered([{ ...groep, bevindingen: [finding] }], filter, bereiken).length > 0,
  )
  const blokken = groepen.map(groep =>
    blokVan(
      groep,
      gone.filter(one => one.groep.id === groep.id),
    ),
  )
  const present = new Set(groepen.map(groep => groep.id))
  for (const [id, own] of byGroep(gone)) {
    const first = own[0]
    if (present.has(id) || !first) continue
    const blok = blokVan({ ...first.groep, bevindingen: [] }, own)
    blokken.splice(blokken.findIndex(one => one.groep.id === first.na) + 1, 0, blok)
  }
  return blokken
}

function blokVan(groep: Groep, gone: readonly Vertrokken[]): Blok {
  const here = withKeys(groep.bevindingen).map(one => ({ ...one, opgelost: false }))
  const left = withKeys(gone.map(one => one.finding)).map(one => ({
    ...one,
    key: `${one.key} opgelost`,
    opgelost: true,
  }))
  return { groep, regels: [...here, ...left].sort((a, b) => byErnst(a.finding, b.finding)) }
}

function byGroep(gone: readonly Vertrokken[]): Map<string, Vertrokken[]> {
  const groups = new Map<string, Vertrokken[]>()
  for (const one of gone) groups.set(one.groep.id, [...(groups.get(one.groep.id) ?? []), one])
  return groups
}
