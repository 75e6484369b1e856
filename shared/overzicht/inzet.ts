import type { Plan } from '../plan/plan.ts'

/** What parties have taken on, in counts. */
export interface Inzet {
  readonly partijen: number
  readonly trekkerOpgaven: number
  readonly trekkerAfspraken: number
  readonly uitvoerder: number
  readonly mijlpalen: number
  /** Times that one carries out an afspraak, and mijlpalen that one answers for. */
  readonly taken: number
  /** Parties that lead nothing and have no task. */
  readonly zonderTaak: number
}

export const geenInzet: Inzet = {
  ...{ partijen: 0, trekkerOpgaven: 0, trekkerAfspraken: 0 },
  ...{ uitvoerder: 0, mijlpalen: 0, taken: 0, zonderTaak: 0 },
}

const maten = Object.keys(geenInzet) as (keyof Inzet)[]

export const samen = (delen: readonly Inzet[]): Inzet => delen.reduce(sumOf, geenInzet)

const sumOf = (a: Inzet, b: Inzet): Inzet =>
  Object.fromEntries(maten.map(maat => [maat, a[maat] + b[maat]])) as unknown as Inzet

/** The inzet of each party by id, and under `''` of those the plan names without having them. */
export function inzetPerPartij(plan: Plan): ReadonlyMap<string, Inzet> {
  const eigen = new Map(
    [...plan.partijen.map(partij => partij.id), ''].map(id => [id, new Map<Maat, number>()]),
  )
  for (const [maat, partijId] of takenIn(plan)) {
    const telling = eigen.get(partijId) ?? eigen.get('')
    telling?.set(maat, (telling.get(maat) ?? 0) + 1)
  }
  return new Map([...eigen].map(([id, telling]) => [id, inzetVan(telling, id === '' ? 0 : 1)]))
}

function inzetVan(telling: ReadonlyMap<Maat, number>, partijen: number): Inzet {
  const van = (maat: Maat) => telling.get(maat) ?? 0
  const [uitvoerder, mijlpalen] = [van('uitvoerder'), van('mijlpalen')]
  return {
    partijen,
    ...{ trekkerOpgaven: van('trekkerOpgaven'), trekkerAfspraken: van('trekkerAfspraken') },
    ...{ uitvoerder, mijlpalen, taken: uitvoerder + mijlpalen },
    zonderTaak: telling.size === 0 ? partijen : 0,
  }
}

type Maat = 'trekkerOpgaven' | 'trekkerAfspraken' | 'uitvoerder' | 'mijlpalen'

/** Every task in the plan with the party that has it. */
function takenIn(plan: Plan): (readonly [Maat, string])[] {
  const van = (maat: Maat, partijId: string | null) => (partijId === null ? [] : [[maat, partijId] as const])
  return [
    ...plan.opgaven.flatMap(opgave => van('trekkerOpgaven', opgave.trekkerId)),
    ...plan.afspraken.flatMap(({ partijen, mijlpalen }) => [
      ...partijen.flatMap(({ rol, partijId }) => {
        if (rol === 'trekker') return van('trekkerAfspraken', partijId)
        return rol === 'uitvoerder' ? van('uitvoerder', partijId) : []
      }),
      ...mijlpalen.flatMap(mijlpaal => van('mijlpalen', mijlpaal.verantwoordelijkeId)),
    ]),
  ]
}
