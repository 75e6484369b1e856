import type { Afspraak } from '../plan/afspraak.ts'
import type { Opgave } from '../plan/opgave.ts'
import type { Plan } from '../plan/plan.ts'
import type { Zicht } from './zicht.ts'

/** An opgave with the afspraken that stand under it: those that name it before any other opgave. */
export interface Blok {
  readonly opgave: Opgave | null
  readonly afspraken: readonly Afspraak[]
}

/** What rules look up in a plan, by id; parts that did not change are the objects of the index before. */
export interface PlanIndex extends Omit<Zicht, 'drempels'> {
  /** The plan in reading order; afspraken without an opgave of this plan come last, under null. */
  readonly blokken: readonly Blok[]
}

interface Afspraken {
  readonly afspraken: readonly Afspraak[]
  readonly opgaven: readonly Opgave[]
  readonly perOpgave: ReadonlyMap<string, readonly Afspraak[]>
  readonly perResultaat: ReadonlyMap<string, Afspraak>
  readonly blokken: readonly Blok[]
}
type Groups = Map<string, Afspraak[]>

const geen: readonly Afspraak[] = Object.freeze([])
const afsprakenOf = new WeakMap<PlanIndex, Afspraken>()

export function indexPlan(plan: Plan, previous?: PlanIndex): PlanIndex {
  const before = previous && afsprakenOf.get(previous)
  const same = before?.afspraken === plan.afspraken && before.opgaven === plan.opgaven
  const afspraken = same ? before : indexAfspraken(plan, before)
  const index: PlanIndex = {
    blokken: afspraken.blokken,
    partij: id => find(plan.partijen, id),
    opgave: id => find(plan.opgaven, id),
    bevinding: id => find(plan.regiobeeld.bevindingen, id),
    gemeente: id => find(plan.regio.gemeenten, id),
    subregio: id => find(plan.regio.subregios, id),
    afspraakVan: resultaatId => afspraken.perResultaat.get(resultaatId),
    afsprakenVan: opgaveId => afspraken.perOpgave.get(opgaveId) ?? geen,
    van: naam => plan[naam],
  }
  afsprakenOf.set(index, afspraken)
  return index
}

const maps = new WeakMap<readonly { readonly id: string }[], ReadonlyMap<string, unknown>>()

/** An item of a list by its id. The map is made once for each list object. */
function find<T extends { readonly id: string }>(list: readonly T[], id: string | null): T | undefined {
  if (id === null) return undefined
  const known = maps.get(list) as ReadonlyMap<string, T> | undefined
  const map = known ?? new Map(list.map(item => [item.id, item]))
  if (!known) maps.set(list, map)
  return map.get(id)
}

function indexAfspraken({ afspraken, opgaven }: Plan, before: Afspraken | undefined): Afspraken {
  const known = new Set(opgaven.map(opgave => opgave.id))
  const perOpgave: Groups = new Map()
  const onder: Groups = new Map()
  const perResultaat = new Map<string, Afspraak>()
  for (const afspraak of afspraken) {
    for (const opgaveId of afspraak.opgaveIds) push(perOpgave, opgaveId, afspraak)
    push(onder, afspraak.opgaveIds.find(id => known.has(id)) ?? '', afspraak)
    for (const resultaat of afspraak.resultaatafspraken) perResultaat.set(resultaat.id, afspraak)
  }
  const blokken = opgaven.map((opgave): Blok => ({ opgave, afspraken: onder.get(opgave.id) ?? geen }))
  return {
    afspraken,
    opgaven,
    perOpgave: keepSame(perOpgave, before?.perOpgave),
    perResultaat,
    blokken: [...blokken, { opgave: null, afspraken: onder.get('') ?? geen }],
  }
}

function push(groups: Groups, key: string, afspraak: Afspraak): void {
  const group = groups.get(key)
  if (group) group.push(afspraak)
  else groups.set(key, [afspraak])
}

/** Puts back the arrays of before whose members are the same objects. */
function keepSame(now: Groups, before: Afspraken['perOpgave'] | undefined): Afspraken['perOpgave'] {
  const kept = new Map<string, readonly Afspraak[]>(now)
  for (const [key, group] of now) {
    const old = before?.get(key)
    if (old?.length === group.length && old.every((one, at) => one === group[at])) kept.set(key, old)
  }
  return kept
}
