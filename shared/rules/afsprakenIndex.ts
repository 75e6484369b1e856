import type { Afspraak } from '../plan/afspraak.ts'
import { keepList } from '../plan/keepList.ts'
import type { Opgave } from '../plan/opgave.ts'
import type { Plan } from '../plan/plan.ts'

/** An opgave with the afspraken that stand under it: those that name it before any other opgave. */
export interface Blok {
  readonly opgave: Opgave | null
  readonly afspraken: readonly Afspraak[]
}
type Groups = Map<string, readonly Afspraak[]>
type Lists = Pick<Plan, 'afspraken' | 'opgaven'>

/**
 * The afspraken of a plan from each side that they are looked at from. One index is made of the one before: while
 * no afspraak stands elsewhere they have one map of each kind, so that a letter copies none.
 */
export interface AfsprakenIndex extends Lists {
  /** All afspraken that name an opgave, by its id. */
  readonly perOpgave: Groups
  /** The afspraken under an opgave, by its id; under `''` those that name no opgave of the plan. */
  readonly onder: Groups
  /** Where in `afspraken` the one stands that holds a resultaatafspraak, by the id of that. */
  readonly perResultaat: ReadonlyMap<string, number>
  /** Where in `afspraken` each stands, by its id. */
  readonly plaats: ReadonlyMap<string, number>
  /** Where in `afspraken` another object stands than before; null when they did not all stay in their place. */
  readonly veranderd: readonly number[] | null
  /** In reading order; what stands under no opgave comes last, under null. */
  readonly blokken: readonly Blok[]
}

export const geen: readonly Afspraak[] = Object.freeze([])

/** Arrays and bloks of which nothing changed are the objects of `before`. */
export function indexAfspraken({ afspraken, opgaven }: Lists, before?: AfsprakenIndex): AfsprakenIndex {
  if (before?.afspraken === afspraken && before.opgaven === opgaven) return before
  const groups = (before && regroup({ afspraken, opgaven }, before)) ?? group({ afspraken, opgaven }, before)
  const { onder } = groups
  const blokken = [...opgaven, null].map((opgave, at): Blok => {
    const old = before?.blokken[at]
    const own = onder.get(opgave?.id ?? '') ?? geen
    return old?.opgave === opgave && old.afspraken === own ? old : { opgave, afspraken: own }
  })
  return { ...groups, afspraken, opgaven, blokken }
}

type Grouped = Pick<AfsprakenIndex, 'perOpgave' | 'onder' | 'perResultaat' | 'plaats' | 'veranderd'>

function group({ afspraken, opgaven }: Lists, before?: AfsprakenIndex): Grouped {
  const known = new Set(opgaven.map(opgave => opgave.id))
  const perResultaat = new Map<string, number>()
  const plaats = new Map<string, number>()
  afspraken.forEach((afspraak, at) => {
    plaats.set(afspraak.id, at)
    for (const { id } of afspraak.resultaatafspraken) perResultaat.set(id, at)
  })
  return {
    perOpgave: groupBy(afspraken, afspraak => afspraak.opgaveIds, before?.perOpgave),
    onder: groupBy(
      afspraken,
      afspraak => [afspraak.opgaveIds.find(id => known.has(id)) ?? ''],
      before?.onder,
    ),
    perResultaat,
    plaats,
    veranderd: null,
  }
}

/** After a keystroke no afspraak stands elsewhere: only the changed ones are put in place of what they were. */
function regroup({ afspraken, opgaven }: Lists, before: AfsprakenIndex): Grouped | null {
  if (afspraken.length !== before.afspraken.length || !sameIds(opgaven, before.opgaven)) return null
  const changed = new Map<Afspraak, Afspraak>()
  const veranderd: number[] = []
  for (let at = 0; at < afspraken.length; at += 1) {
    const [old, now] = [before.afspraken[at], afspraken[at]]
    if (old === now) continue
    if (!old || !now || !standsStill(old, now)) return null
    changed.set(old, now)
    veranderd.push(at)
  }
  return {
    perOpgave: replaceIn(before.perOpgave, changed, ({ opgaveIds }) => opgaveIds),
    onder: replaceIn(before.onder, changed, ({ opgaveIds }) => [
      opgaveIds.find(id => opgaven.some(opgave => opgave.id === id)) ?? '',
    ]),
    perResultaat: before.perResultaat,
    plaats: before.plaats,
    veranderd,
  }
}

const standsStill = (old: Afspraak, now: Afspraak): boolean =>
  old.id === now.id &&
  old.opgaveIds === now.opgaveIds &&
  sameIds(old.resultaatafspraken, now.resultaatafspraken)

type WithId = { readonly id: string }
const sameIds = (a: readonly WithId[], b: readonly WithId[]): boolean =>
  a === b || (a.length === b.length && a.every((one, at) => one.id === b[at]?.id))

/** Only the groups that a changed afspraak is in are made anew. */
function replaceIn(
  groups: Groups,
  changed: ReadonlyMap<Afspraak, Afspraak>,
  keysOf: (one: Afspraak) => readonly string[],
): Groups {
  for (const key of new Set([...changed.keys()].flatMap(keysOf))) {
    const own = groups.get(key)
    if (own)
      groups.set(
        key,
        own.map(one => changed.get(one) ?? one),
      )
  }
  return groups
}

function groupBy(
  afspraken: readonly Afspraak[],
  keysOf: (one: Afspraak) => readonly string[],
  before: Groups | undefined,
): Groups {
  const groups = new Map<string, Afspraak[]>()
  for (const afspraak of afspraken) {
    for (const key of keysOf(afspraak)) {
      const own = groups.get(key)
      if (own) own.push(afspraak)
      else groups.set(key, [afspraak])
    }
  }
  return new Map([...groups].map(([key, own]) => [key, keepList(before?.get(key), own)]))
}
