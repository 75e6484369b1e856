import { eenmaal } from '../../plan/eenmaal.ts'
import type { schaal } from '../../plan/opties.ts'
import type { PlanVelden } from '../../plan/plan.ts'

export type Schaal = keyof typeof schaal
type Regio = PlanVelden['regio']

/** What a gebied covers: gemeenten of the region, its subregio's unfolded, and what lies outside it. */
export interface Reikwijdte {
  readonly gemeenten: ReadonlySet<string>
  readonly elders: readonly string[]
  readonly alle: boolean
}

export function reikwijdteVan(gebied: readonly string[], regio: Regio): Reikwijdte {
  const eigen = idsVan(regio)
  const gemeenten = new Set<string>()
  const elders: string[] = []
  for (const id of gebied) {
    const subregio = regio.subregios.find(een => een.id === id)
    if (subregio) for (const gemeente of subregio.gemeenten) gemeenten.add(gemeente)
    else if (eigen.has(id)) gemeenten.add(id)
    else elders.push(id)
  }
  return { gemeenten, elders, alle: regio.gemeenten.every(({ id }) => gemeenten.has(id)) }
}

const idsVan = eenmaal((regio: Regio): ReadonlySet<string> => new Set(regio.gemeenten.map(({ id }) => id)))

/** The schaal that a gebied amounts to; null when nothing is chosen or the gemeenten of the region are unknown. */
export function schaalVan(gebied: readonly string[], regio: Regio): Schaal | null {
  if (regio.gemeenten.length === 0 || gebied.length === 0) return null
  const { gemeenten, elders, alle } = reikwijdteVan(gebied, regio)
  if (elders.length > 0) return 'bovenregionaal'
  if (alle) return 'regionaal'
  return gemeenten.size === 1 ? 'lokaal' : 'subregionaal'
}

/** What a gebied says against a schaal, for after "maar"; null when they agree. */
export function schaalStrijd(schaal: Schaal, { gemeenten, elders, alle }: Reikwijdte): string | null {
  if (gemeenten.size + elders.length === 0) return 'er is nog geen gebied gekozen'
  if (schaal === 'bovenregionaal') return elders.length > 0 ? null : 'er is geen andere regio genoemd'
  if (schaal === 'regionaal') return alle ? null : 'niet alle gemeenten zijn gekozen'
  if (elders.length > 0) return 'er is ook een andere regio genoemd'
  if (schaal === 'lokaal') return gemeenten.size === 1 ? null : `er zijn ${gemeenten.size} gemeenten gekozen`
  return alle ? 'alle gemeenten zijn gekozen' : null
}
