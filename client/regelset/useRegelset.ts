import { useCallback, useEffect, useRef, useState } from 'react'
import {
  foutenOf,
  type PlanRegelset,
  type RegelsetWijziging,
  regelset,
  regelsetWijzigingen,
  sentenceOf,
  wijzigRegelset,
} from '../api.ts'
import { hearNotices } from '../sync/notices.ts'

/** The criteria of a plan as they are now, with who changed what. */
export interface Criteria {
  readonly set: PlanRegelset
  readonly wijzigingen: readonly RegelsetWijziging[]
}
export interface RegelsetBeheer {
  readonly criteria: Criteria | null
  readonly error: unknown
  again(): void
  /** Changes the set for everyone. Gives what is wrong with it in a sentence; null when it is kept. */
  wijzig(anders: (set: PlanRegelset) => PlanRegelset): Promise<string | null>
}

/** Follows the criteria of a plan: what a beheerder changes elsewhere is here at once. */
export function useRegelset(planId: string): RegelsetBeheer {
  const [criteria, setCriteria] = useState<Criteria | null>(null)
  const [error, setError] = useState<unknown>(null)
  const latest = useRef<PlanRegelset | null>(null)
  const again = useCallback(() => {
    Promise.all([regelset(planId), regelsetWijzigingen(planId)]).then(([set, wijzigingen]) => {
      if (latest.current && set.versie < latest.current.versie) return
      latest.current = set
      setCriteria({ set, wijzigingen })
      setError(null)
    }, setError)
  }, [planId])
  useEffect(() => {
    again()
    return hearNotices(planId, again)
  }, [planId, again])
  const turn = useRef<Promise<unknown>>(Promise.resolve())
  const wijzig: Wijzig = anders => {
    // One after the other: each starts from what the one before it made.
    const own = turn.current.then(async () => {
      if (!latest.current) return null
      try {
        const set = await wijzigRegelset(planId, anders(latest.current))
        latest.current = set
        setCriteria(before => before && { ...before, set })
        return null
      } catch (fault) {
        return foutenOf(fault)[0]?.zin ?? sentenceOf(fault)
      } finally {
        again()
      }
    })
    turn.current = own
    return own
  }
  return { criteria, error, again, wijzig }
}

export type Wijzig = RegelsetBeheer['wijzig']
