import type { Plan } from '../../../shared/plan/plan.ts'
import type { FindingsInParts } from '../../../shared/rules/checkPlan.ts'
import { type Gemotiveerd, verdeel } from '../../../shared/rules/motiveringen.ts'
import { cell, KeyedListeners, type Store } from '../store.ts'
import { keepList } from './keep.ts'
import { placeKey, resolvePlace, rowsOf } from './place.ts'
import type { Plekken } from './plekken.ts'

/** The findings that the plan explains: kept apart from those that are open. The same objects while they say the same. */
export interface GemotiveerdStore extends Store<readonly Gemotiveerd[]> {
  at(elementId: string, veld: string | null): readonly Gemotiveerd[]
  listenAt(elementId: string, veld: string | null, listener: () => void): () => void
}

interface Uitleg extends GemotiveerdStore {
  /** Gives the findings that are open, and keeps the others. */
  split(plan: Plan, found: FindingsInParts): FindingsInParts
}

const none: readonly Gemotiveerd[] = Object.freeze([])

export function openGemotiveerd(plekken: () => Plekken): Uitleg {
  const all = cell(none)
  const byRow = new KeyedListeners()
  let rows: ReadonlyMap<string, readonly Gemotiveerd[]> = new Map()
  let open: FindingsInParts = []

  function take(found: readonly Gemotiveerd[]): void {
    const before = all.get()
    const now = keepList(
      before,
      found.map(one => before.find(old => saysSame(old, one)) ?? one),
    )
    if (now === before) return
    const changed = new Set(rows.keys())
    rows = rowsWith(now, plekken())
    for (const key of rows.keys()) changed.add(key)
    all.set(now)
    byRow.notify(changed)
  }

  return {
    get: all.get,
    subscribe: all.subscribe,
    at: (elementId, veld) => rows.get(placeKey(elementId, veld)) ?? none,
    listenAt: (elementId, veld, listener) => byRow.add(placeKey(elementId, veld), listener),
    split(plan, found) {
      const verdeling = verdeelInParts(plan, found, open)
      take(verdeling.gemotiveerd)
      open = keepList(open, verdeling.open)
      return open
    },
  }
}

/** Only where an item is explained there is anything to divide. */
function verdeelInParts(plan: Plan, found: FindingsInParts, before: FindingsInParts) {
  const uitgelegd = new Set(plan.motiveringen.map(({ elementId }) => elementId))
  const gemotiveerd: Gemotiveerd[] = []
  const open = found.map((deel, at) => {
    if (!deel.some(({ elementId }) => uitgelegd.has(elementId))) return deel
    const verdeling = verdeel(plan, deel)
    gemotiveerd.push(...verdeling.gemotiveerd)
    return keepList(before[at], verdeling.open)
  })
  return { open, gemotiveerd }
}

const saysSame = (a: Gemotiveerd, b: Gemotiveerd): boolean =>
  a.finding === b.finding &&
  a.opnieuwBekijken === b.opnieuwBekijken &&
  a.motiveringen.length === b.motiveringen.length &&
  a.motiveringen.every((one, at) => one === b.motiveringen[at])

function rowsWith(
  found: readonly Gemotiveerd[],
  plekken: Plekken,
): ReadonlyMap<string, readonly Gemotiveerd[]> {
  const rows = new Map<string, Gemotiveerd[]>()
  for (const one of found)
    for (const { elementId, veld } of rowsOf(plekken, resolvePlace(plekken, one.finding))) {
      const key = placeKey(elementId, veld)
      rows.set(key, [...(rows.get(key) ?? []), one])
    }
  return rows
}
