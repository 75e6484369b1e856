import { useEffect, useRef, useState } from 'react'
import type { Rol } from '../../../shared/permissions.ts'
import type { Persoon } from '../../../shared/presence.ts'
import type { Ik } from '../../api.ts'
import { type OpenPlan, openPlan } from '../../plan/openPlan.ts'

/** The plan, open for as long as the page shows it; null until the role is known. */
export function useOpenPlan(planId: string, rol: Rol | null, ik: Ik): OpenPlan | null {
  const [plan, setPlan] = useState<OpenPlan | null>(null)
  const first = useRef(ik)
  useEffect(() => {
    if (rol === null) return
    const opened = openPlan({ planId, rol, ik: persoonVan(first.current) })
    setPlan(opened)
    return () => {
      opened.close()
      setPlan(null)
    }
  }, [planId, rol])
  return plan
}

const persoonVan = ({ id, naam, organisatie, sector, kleur }: Ik): Persoon => ({
  id,
  naam,
  organisatie,
  sector,
  kleur,
})
