import type { Gemotiveerd } from '../../../shared/rules/motiveringen.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { cell, type Store } from '../store.ts'
import type { FindingStore } from './findingStore.ts'
import type { Groep } from './groep.ts'
import { findingKey } from './place.ts'

/** How long a solved finding is still shown, with its check mark. */
export const vertrekMilliseconds = 900
/** More at once is not somebody's progress but another plan. */
const atMost = 12

/** A finding that was solved a moment ago, and where it stood in the list. */
export interface Vertrokken {
  readonly finding: Finding
  readonly groep: Groep
  /** The group before it, under which it stays when its own group is gone. */
  readonly na: string | null
}

export interface Vertrek extends Store<readonly Vertrokken[]> {
  connect(): () => void
}

/** Why a finding can be gone without being solved: it was explained, or the criteria are others now. */
export interface Elders {
  readonly gemotiveerd: Store<readonly Gemotiveerd[]>
  readonly regelset: Store<unknown>
}

/** Remembers for a moment which findings were solved, so that people see that they were. */
export function openVertrek(store: FindingStore, elders?: Elders): Vertrek {
  const gone = cell<readonly Vertrokken[]>([])
  let before = store.groepen.get()
  let fase = store.fase.get()
  let regelset = elders?.regelset.get()

  function look(): void {
    const now = store.groepen.get()
    const same = fase === store.fase.get() && regelset === elders?.regelset.get()
    const explained = new Set(elders?.gemotiveerd.get().map(one => findingKey(one.finding)))
    const solved = same
      ? solvedBetween(before, now, store).filter(one => !explained.has(findingKey(one.finding)))
      : []
    before = now
    fase = store.fase.get()
    regelset = elders?.regelset.get()
    if (solved.length === 0 || solved.length > atMost) return
    gone.set([...gone.get(), ...solved])
    store.clock.after(vertrekMilliseconds, () => gone.set(gone.get().filter(one => !solved.includes(one))))
  }

  return {
    get: gone.get,
    subscribe: gone.subscribe,
    connect: () => {
      before = store.groepen.get()
      return store.subscribe(look)
    },
  }
}

function solvedBetween(before: readonly Groep[], now: readonly Groep[], store: FindingStore): Vertrokken[] {
  const current = new Map(now.map(groep => [groep.id, groep]))
  return before.flatMap((groep, index) => {
    const after = current.get(groep.id)
    if (after === groep) return []
    const left = new Set(after?.bevindingen.map(findingKey))
    const na = before[index - 1]?.id ?? null
    return groep.bevindingen
      .filter(one => !left.has(findingKey(one)) && store.plekken.get(one.elementId))
      .map(finding => ({ finding, groep, na }))
  })
}
