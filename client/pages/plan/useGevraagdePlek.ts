import { useEffect } from 'react'
import { keuzefasen } from '../../../shared/rules/keuzefasen.ts'
import { springNaar } from '../../criteria/springNaar.ts'
import { useCriteria } from '../../criteria/useCriteria.ts'
import type { Meldingen } from '../../plan/findings/meldingen.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { type GevraagdePlek, gevraagdePlek } from '../../plan/plekLink.ts'
import { useAddress } from '../../route.ts'

/** Goes to the place that the address asks for, and opens its melding, once the plan has been checked. */
export function useGevraagdePlek(): void {
  const plan = usePlan()
  const meldingen = useCriteria()
  const [, search = ''] = useAddress().split('?')
  useEffect(() => {
    const plek = gevraagdePlek(search)
    if (!plek) return
    let frame = 0
    const go = () => {
      if (!meldingen.store.isChecked()) return
      leave()
      // The page is drawn by then.
      frame = requestAnimationFrame(() => gaNaarPlek(plan, meldingen, plek))
    }
    const leave = meldingen.store.subscribe(go)
    go()
    return () => {
      leave()
      cancelAnimationFrame(frame)
    }
  }, [plan, meldingen, search])
}

function gaNaarPlek(plan: OpenPlan, meldingen: Meldingen, plek: GevraagdePlek): void {
  const fase = keuzefasen.find(een => een === plek.fase)
  if (fase) meldingen.store.fase.kies(fase)
  const { elementId, veld, regelId } = plek
  const finding = meldingen.store
    .get()
    .find(een => een.regelId === regelId && een.elementId === elementId && een.veld === veld)
  if (finding) springNaar(plan, meldingen, finding)
  else plan.focusField(elementId, veld)
}
