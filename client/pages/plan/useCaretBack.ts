import { useEffect, useState } from 'react'
import { usePlan } from '../../plan/PlanContext.tsx'

/** Gives the caret back to the place in the text where it was when this appeared; the browser only knows the field. */
export function useCaretBack(): void {
  const plan = usePlan()
  const [caret] = useState(() => plan.editors?.caretNow() ?? null)
  useEffect(() => {
    if (!caret) return
    return () => {
      requestAnimationFrame(() => plan.editors?.focusCaret(caret))
    }
  }, [plan, caret])
}
