import type { SindsBezoek } from '../../shared/overleg/bezoek.ts'
import { accepted } from '../api.ts'

const base = (planId: string): string => `/api/v1/plannen/${encodeURIComponent(planId)}`

export async function sindsLaatsteBezoek(planId: string): Promise<SindsBezoek> {
  return (await accepted(fetch(`${base(planId)}/sinds-laatste-bezoek`))).json() as Promise<SindsBezoek>
}

/** Says that one has the plan before one, or had until now; goes out also when the window is on its way out. */
export function meldBezoek(planId: string): void {
  // A visit that is not heard of is told again: what was new then is new at the next one.
  fetch(`${base(planId)}/bezoek`, { method: 'PUT', keepalive: true }).catch(() => {})
}
