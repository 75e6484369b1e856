import { useEffect } from 'react'
import { beginMetToets, isOpmerkingToets } from '../../overleg/tekst/opmerkingToets.ts'
import { useMag, usePlan } from '../../plan/PlanContext.tsx'

/**
 * Ctrl+Alt+M from the moment that the plan is there: about the words that are selected then. Once the words of draden
 * are drawn, `DradenInTekst` hears the key first.
 */
export function useOpmerkingKey(): void {
  const plan = usePlan()
  const { reageren } = useMag()
  useEffect(() => {
    if (!reageren) return
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.defaultPrevented || !isOpmerkingToets(event)) return
      event.preventDefault()
      beginMetToets(plan)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [plan, reageren])
}
