import { useCallback, useEffect } from 'react'
import type { Bericht } from '../../../shared/overleg/bericht.ts'
import { Bel } from '../../berichten/Bel.tsx'
import { gaNaarDraad } from '../../overleg/paneel/gaNaarDraad.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { draadPath, leesPath, navigate, useAddress } from '../../route.ts'

/** The bell of an open plan: news comes with what is said there, and its own draden open where one is. */
export function PlanBel() {
  const plan = usePlan()
  useGevraagdeDraad(plan)
  const nieuws = useCallback(
    (heard: () => void) => {
      const stops = [plan.overleg.subscribe(heard), plan.akkoord.subscribe(heard)]
      return () => {
        for (const stop of stops) stop()
      }
    },
    [plan],
  )
  const open = ({ planId, draadId }: Bericht) => {
    if (planId === plan.planId) whenThere(plan, draadId)
    else navigate(draadPath(planId, draadId))
  }
  return (
    <Bel
      nieuws={nieuws}
      plan={{ planId: plan.planId, plan: '' }}
      onOpen={open}
      onAkkoord={planId => navigate(leesPath(planId))}
    />
  )
}

/** Opens the draad that the address asks for (`?draad=`), as the links in letters do. */
function useGevraagdeDraad(plan: OpenPlan): void {
  const [, search = ''] = useAddress().split('?')
  useEffect(() => {
    const draadId = new URLSearchParams(search).get('draad')
    return draadId === null ? undefined : whenThere(plan, draadId)
  }, [plan, search])
}

/** Opens a draad once it has come, at its place in the plan. Returns the way to call it off. */
function whenThere(plan: OpenPlan, draadId: string): () => void {
  const { overleg } = plan
  let stop = () => {}
  const go = () => {
    const draad = overleg.one(draadId)
    if (!draad) return false
    stop()
    gaNaarDraad(plan, draad, true)
    overleg.paneel.toon(draadId)
    return true
  }
  if (!go()) stop = overleg.subscribe(go)
  return () => stop()
}
