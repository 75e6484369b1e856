import { useMemo, useSyncExternalStore } from 'react'
import type { Meldingen } from '../plan/findings/meldingen.ts'
import { sectieVan } from '../plan/findings/sectie.ts'
import { useMeldingen } from '../plan/findings.ts'
import { usePlan, usePlanValue } from '../plan/PlanContext.tsx'
import type { Store } from '../plan/store.ts'
import type { Bereiken } from './filter.ts'
import { mijnIdsVan } from './mijnAfspraken.ts'

export function useCriteria(): Meldingen {
  const meldingen = useMeldingen()
  if (!meldingen) throw new Error('A part of the criteria is drawn outside FindingProvider.')
  return meldingen
}

export const useStore = <T>(store: Store<T>): T => useSyncExternalStore(store.subscribe, store.get)

/** What the scopes of the filter mean here and now. Redraws when one enters another section, not another field. */
export function useBereiken(): Bereiken {
  const { hier, store } = useCriteria()
  const { ik } = usePlan()
  const mijnIds = useMemo(() => mijnIdsVan(ik.organisatie), [ik.organisatie])
  const ids = usePlanValue(mijnIds)
  const sectieId = useSyncExternalStore(
    hier.subscribe,
    () => sectieVan(store.plekken, hier.get()?.elementId ?? '', hier.get()?.veld ?? null)?.id ?? null,
  )
  return useMemo(() => ({ mijn: new Set(ids.split(' ')), sectieId }), [ids, sectieId])
}
