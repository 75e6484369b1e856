import {
  createContext,
  createElement,
  type ReactNode,
  useCallback,
  useContext,
  useEffect,
  useState,
  useSyncExternalStore,
} from 'react'
import type { Gemotiveerd } from '../../shared/rules/motiveringen.ts'
import type { Finding } from '../../shared/rules/rule.ts'
import { type Groep, geenTelling, type Telling } from './findings/groep.ts'
import { type Meldingen, type MeldingenOptions, openMeldingen } from './findings/meldingen.ts'
import { usePlan } from './PlanContext.tsx'

export type { Telling } from './findings/groep.ts'

const MeldingenContext = createContext<Meldingen | null>(null)
const none: readonly Finding[] = Object.freeze([])
const noUitleg: readonly Gemotiveerd[] = Object.freeze([])
const noGroups: readonly Groep[] = Object.freeze([])
const nobody = () => () => {}

/** Checks the open plan from now on, for everything drawn inside. Goes inside PlanProvider. */
export function FindingProvider({ children, options }: { children: ReactNode; options?: MeldingenOptions }) {
  const plan = usePlan()
  const [meldingen] = useState(() => openMeldingen(plan, options))
  useEffect(() => meldingen.connect(), [meldingen])
  return createElement(MeldingenContext, { value: meldingen }, children)
}

/** What the page shares about findings; null outside FindingProvider, where fields stand without marks. */
export const useMeldingen = (): Meldingen | null => useContext(MeldingenContext)

/** Every finding in the chosen phase, in the order of the page. */
export function useFindings(): readonly Finding[] {
  const store = useMeldingen()?.store
  return useSyncExternalStore(store?.subscribe ?? nobody, () => store?.get() ?? none)
}

/** Whether the plan has been checked: until then that nothing was found says nothing. */
export function useIsChecked(): boolean {
  const store = useMeldingen()?.store
  return useSyncExternalStore(store?.subscribe ?? nobody, () => store?.isChecked() ?? false)
}

/** The findings by root item, in the order of the page. */
export function useFindingGroups(): readonly Groep[] {
  const groepen = useMeldingen()?.store.groepen
  return useSyncExternalStore(groepen?.subscribe ?? nobody, () => groepen?.get() ?? noGroups)
}

/** What is found at one row; `veld` null: about the element as a whole. Redraws only when that changes. */
export function useFindingsAt(elementId: string, veld: string | null): readonly Finding[] {
  const store = useMeldingen()?.store
  const subscribe = useCallback(
    (listener: () => void) => store?.listenAt(elementId, veld, listener) ?? nobody(),
    [store, elementId, veld],
  )
  return useSyncExternalStore(subscribe, () => store?.at(elementId, veld) ?? none)
}

/** How many findings an element has with what is nested in it (an opgave: its afspraken; the plan: all). */
export function useFindingCount(elementId: string): Telling {
  const store = useMeldingen()?.store
  const subscribe = useCallback(
    (listener: () => void) => store?.listenCount(elementId, listener) ?? nobody(),
    [store, elementId],
  )
  return useSyncExternalStore(subscribe, () => store?.count(elementId) ?? geenTelling)
}

/** Every finding that the plan explains, in every phase. */
export function useGemotiveerd(): readonly Gemotiveerd[] {
  const store = useMeldingen()?.gemotiveerd
  return useSyncExternalStore(store?.subscribe ?? nobody, () => store?.get() ?? noUitleg)
}

/** What is explained at one row. Redraws only when that changes. */
export function useGemotiveerdAt(elementId: string, veld: string | null): readonly Gemotiveerd[] {
  const store = useMeldingen()?.gemotiveerd
  const subscribe = useCallback(
    (listener: () => void) => store?.listenAt(elementId, veld, listener) ?? nobody(),
    [store, elementId, veld],
  )
  return useSyncExternalStore(subscribe, () => store?.at(elementId, veld) ?? noUitleg)
}
