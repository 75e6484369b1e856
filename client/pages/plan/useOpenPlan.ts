import { useEffect, useRef, useState } from 'react'
import type { Rol } from '../../../shared/permissions.ts'
import type { Persoon } from '../../../shared/presence.ts'
import type { Ik, PlanRegelset } from '../../api.ts'
import type { Copy } from '../../localCopy/copies.ts'
import { type BegunPlan, stillOpen } from '../../plan/begunPlan.ts'
import { type OpenPlan, openPlan } from '../../plan/openPlan.ts'
import { followCopy } from './followCopy.ts'

export interface Begin {
  readonly rol: Rol
  /** What the plan begins with, that copy included. */
  readonly begun: BegunPlan
  readonly regelset: PlanRegelset
  /** What is kept of it on this device, when it is one's own and there is a copy. */
  readonly copy: Copy | null
  /** The server could not be asked: it is all from that copy. */
  readonly isOld: boolean
}

/** The plan, open for as long as the page shows it; null until there is something to begin with. */
export function useOpenPlan(planId: string, begin: Begin | null, ik: Ik): OpenPlan | null {
  const [plan, setPlan] = useState<OpenPlan | null>(null)
  const first = useRef(ik)
  useEffect(() => {
    if (begin === null) return
    const opened = openPlan({ planId, ik: persoonVan(first.current), ...optionsOf(begin) })
    const stopCopy = followCopy(opened, first.current, begin.copy)
    setPlan(opened)
    return () => {
      stopCopy()
      opened.close()
      setPlan(null)
    }
  }, [planId, begin])
  return plan
}

const optionsOf = ({ rol, begun, regelset, copy, isOld }: Begin) => ({
  ...{ rol, begun: stillOpen(begun), regelset, isOld },
  ...(copy && { unsent: unsentIn(copy) }),
})

const unsentIn = ({ updates }: Copy): readonly Uint8Array[] =>
  updates.filter(({ unsent }) => unsent).map(({ bytes }) => bytes)

const persoonVan = ({ id, naam, organisatie, sector, kleur }: Ik): Persoon => ({
  id,
  naam,
  organisatie,
  sector,
  kleur,
})
