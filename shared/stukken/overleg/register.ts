import { metRegels } from '../regels.ts'
import { type Blok, plekVan, type Run, type Stuk } from '../stuk.ts'

/** The words of a paper by what they say. Runs are counted in reading order, from the title on. */
export interface Register {
  readonly runs: readonly Run[]
  /** Which line of the paper a run is in. */
  readonly regels: readonly number[]
  /** By `elementId/veld`. */
  readonly vanVeld: ReadonlyMap<string, readonly number[]>
  /** By the id of a kop; the title has that of the plan. */
  readonly vanKop: ReadonlyMap<string, readonly number[]>
  readonly vanElement: ReadonlyMap<string, readonly number[]>
}

/** All that a paper says, as blokken: its title as the kop of the plan, what stands on the cover, and its parts. */
export const heel = ({ titel, titelRuns, kenmerken, delen }: Stuk, planId: string): readonly Blok[] => [
  {
    soort: 'kop',
    niveau: 1,
    id: planId,
    runs: titelRuns ?? [{ tekst: titel, plek: plekVan(planId, 'titel') }],
  },
  { soort: 'gegevens', rijen: kenmerken },
  ...delen,
]

export function registerVan(blokken: readonly Blok[]): Register {
  const runs: Run[] = []
  const regels: number[] = []
  const vanVeld = new Map<string, number[]>()
  const vanKop = new Map<string, number[]>()
  const vanElement = new Map<string, number[]>()
  const zet = (map: Map<string, number[]>, sleutel: string, nr: number) => {
    const known = map.get(sleutel)
    if (known) known.push(nr)
    else map.set(sleutel, [nr])
  }
  let regel = 0
  metRegels(blokken, (regelRuns, kopId) => {
    regel += 1
    for (const run of regelRuns) {
      const nr = runs.push(run) - 1
      regels.push(regel)
      if (kopId !== null) zet(vanKop, kopId, nr)
      if (!run.plek) continue
      zet(vanVeld, run.plek, nr)
      zet(vanElement, run.plek.slice(0, run.plek.lastIndexOf('/')), nr)
    }
    return regelRuns
  })
  return { runs, regels, vanVeld, vanKop, vanElement }
}
