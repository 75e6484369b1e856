import { eenmaal } from '../plan/eenmaal.ts'
import type { Plan } from '../plan/plan.ts'
import { type AfsprakenIndex, geen, indexAfspraken } from './afsprakenIndex.ts'
import { type DeelnemersIndex, deelnemersVan } from './deelnemersIndex.ts'
import { type FeitenIndex, feitenVan, indexFeiten } from './feiten.ts'
import type { Zicht } from './zicht.ts'

/** What rules look up in a plan, by id; parts that did not change are the objects of the index before. */
export interface PlanIndex extends Omit<Zicht, 'drempels'> {
  readonly plan: Plan
  readonly afspraken: AfsprakenIndex
  readonly feiten: FeitenIndex
  readonly deelnemers: DeelnemersIndex
}

export function indexPlan(plan: Plan, before?: PlanIndex): PlanIndex {
  const afspraken = indexAfspraken(plan, before?.afspraken)
  const feiten = indexFeiten(afspraken, before?.feiten)
  const deelnemers: DeelnemersIndex = before?.deelnemers ?? new Map()
  return {
    plan,
    afspraken,
    feiten,
    deelnemers,
    vanAfspraken: feit => feitenVan(feiten, feit),
    afspraak: id => plan.afspraken[afspraken.plaats.get(id ?? '') ?? -1],
    partij: id => find(plan.partijen, id),
    opgave: id => find(plan.opgaven, id),
    bevinding: id => find(plan.regiobeeld.bevindingen, id),
    gemeente: id => find(plan.regio.gemeenten, id),
    subregio: id => find(plan.regio.subregios, id),
    afspraakVan: resultaatId => plan.afspraken[afspraken.perResultaat.get(resultaatId) ?? -1],
    afsprakenVan: opgaveId => afspraken.perOpgave.get(opgaveId) ?? geen,
    aantalAfspraken: opgaveId => afspraken.perOpgave.get(opgaveId)?.length ?? 0,
    deelnemersVan: opgaveId => deelnemersVan(deelnemers, opgaveId, afspraken.perOpgave.get(opgaveId) ?? geen),
    van: naam => plan[naam],
    uit: afleiding => afleiding(plan),
  }
}

/** The items of a list by id: made once for each list object. */
const perId = eenmaal(
  (list: readonly { readonly id: string }[]): ReadonlyMap<string, unknown> =>
    new Map(list.map(item => [item.id, item])),
)

const find = <T extends { readonly id: string }>(list: readonly T[], id: string | null): T | undefined =>
  id === null ? undefined : (perId(list) as ReadonlyMap<string, T>).get(id)
