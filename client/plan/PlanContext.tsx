import {
  createContext,
  type ReactNode,
  useCallback,
  useContext,
  useMemo,
  useRef,
  useSyncExternalStore,
} from 'react'
import type { Afspraak } from '../../shared/plan/afspraak.ts'
import type { Opgave } from '../../shared/plan/opgave.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { fieldOf } from './elementIndex.ts'
import type { OpenPlan } from './openPlan.ts'
import { type Aanwezige, perPersoon } from './presenceStore.ts'
import type { Rights } from './rightsStore.ts'
import type { Store } from './store.ts'

const PlanContext = createContext<OpenPlan | null>(null)

/** Makes an open plan known to everything drawn inside. */
export function PlanProvider({ plan, children }: { plan: OpenPlan; children: ReactNode }) {
  return <PlanContext value={plan}>{children}</PlanContext>
}

/** The open plan. Never changes while the page stands, so it never redraws anything by itself. */
export function usePlan(): OpenPlan {
  const plan = useContext(PlanContext)
  if (!plan) throw new Error('A part of the plan page is drawn outside PlanProvider.')
  return plan
}

/** The value of a store; redraws when it is another one. */
export const useStoreValue = <T,>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get)

/** What one may in the plan; redraws when that changes. */
export function useMag(): Rights {
  return useStoreValue(usePlan().rights)
}

/**
 * A part of the plan; redraws only when that part is another object. `select` returns a part of the plan or
 * a primitive, never a fresh object.
 */
export function usePlanValue<T>(select: (plan: Plan) => T): T {
  const { store } = usePlan()
  return useSyncExternalStore(store.subscribe, () => select(store.get()))
}

/**
 * The item with an id, at any depth; redraws only with that item. Once it lies in the Prullenbak the last
 * that was known of it stays, for as long as whoever shows it keeps showing it.
 */
export function useElement(id: string): unknown {
  return useKnown(id, null)
}

/** One field of an item (`voortgang.wijze`), as `useElement` gives the item; redraws only with that field. */
export function useField(id: string, veld: string): unknown {
  return useKnown(id, veld)
}

function useKnown(id: string, veld: string | null): unknown {
  const { store } = usePlan()
  const key = `${id} ${veld ?? ''}`
  const last = useRef<{ key: string; value: unknown }>({ key, value: undefined })
  const subscribe = useCallback((listener: () => void) => store.listen(id, listener), [store, id])
  const value = useSyncExternalStore(subscribe, () => {
    const element = store.element(id)
    return veld === null ? element : fieldOf(element, veld)
  })
  if (value !== undefined || last.current.key !== key) last.current = { key, value }
  return last.current.value
}

export function useAfspraak(id: string): Afspraak | undefined {
  return useElement(id) as Afspraak | undefined
}

export function useOpgave(id: string): Opgave | undefined {
  return useElement(id) as Opgave | undefined
}

/** Who has the plan open, oneself included: one entry per person, by name. */
export function usePresence(): readonly Aanwezige[] {
  const { presence } = usePlan()
  const all = useSyncExternalStore(presence.subscribe, presence.get)
  return useMemo(() => perPersoon(all), [all])
}

/** The others who are at an item, or at one field of it. */
export function usePresenceAt(elementId: string, veld?: string): readonly Aanwezige[] {
  const { presence } = usePlan()
  const subscribe = useCallback(
    (listener: () => void) => presence.listenAt(elementId, veld, listener),
    [presence, elementId, veld],
  )
  return useSyncExternalStore(subscribe, () => presence.at(elementId, veld))
}
