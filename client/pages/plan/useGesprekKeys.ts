import { useEffect } from 'react'
import { useMeldingen } from '../../plan/findings.ts'
import { usePlan } from '../../plan/PlanContext.tsx'

/** Ctrl+Shift+E and Ctrl+Shift+Y: to the next and the previous opmerking. */
export function useGesprekKeys(): void {
  const plan = usePlan()
  const meldingen = useMeldingen()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const key = event.key.toLowerCase()
      if (!(event.ctrlKey || event.metaKey) || !event.shiftKey || event.altKey) return
      if (key !== 'e' && key !== 'y') return
      event.preventDefault()
      event.stopPropagation()
      void import('../../overleg/paneel/volgendeDraad.ts').then(
        ({ gaNaarVolgende }) => gaNaarVolgende(plan, meldingen?.store.plekken, key === 'e' ? 1 : -1),
        () => {},
      )
    }
    document.addEventListener('keydown', onKeyDown, { capture: true })
    return () => document.removeEventListener('keydown', onKeyDown, { capture: true })
  }, [plan, meldingen])
}
