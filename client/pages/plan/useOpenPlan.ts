import { useEffect, useRef, useState } from 'react'
import type { Rol } from '../../../shared/permissions.ts'
import type { Persoon } from '../../../shared/presence.ts'
import type { Ik, PlanRegelset } from '../../api.ts'
import { type BegunPlan, stillOpen } from '../../plan/begunPlan.ts'
import { type OpenPlan, openPlan } from '../../plan/openPlan.ts'

export interface Begin {
  readonly rol: Rol
  /** What the plan begins with. */
  readonly begun: BegunPlan
  readonly regelset: PlanRegelset
}

/** The plan, open for as long as the page shows it; null until there is something to begin with. */
export function useOpenPlan(planId: string, begin: Begin | null, ik: Ik): OpenPlan | null {
  const [plan, setPlan] = useState<OpenPlan | null>(null)
  const first = useRef(ik)
  useEffect(() => {
    if (begin === null) return
    const opened = openPlan({
      planId,
      ...begin,
      begun: stillOpen(begin.begun),
      ik: persoonVan(first.current),
    })
    setPlan(opened)
    return () => {
      opened.close()
      setPlan(null)
    }
  }, [planId, begin])
  return plan
}

const persoonVan = ({ id, naam, organisatie, sector, kleur }: Ik): Persoon => ({
  id,
  naam,
  organisatie,
  sector,
  kleur,
})
