import type { KeyboardEvent } from 'react'
import { flushSync } from 'react-dom'
import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { codesIn } from '../../shared/plan/codes.ts'
import type { Richting } from '../../shared/plan/verplaats.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { announce } from '../ui/announce.ts'

/** Carries out a move and tells a screen reader where the thing is now. */
export function useStap(): (edit: PlanEdit | null, naam: string, id?: string) => void {
  const plan = usePlan()
  return (edit, naam, id) => {
    if (!edit || !plan.mag.schrijven) return
    flushSync(() => plan.edit(edit))
    const code = id === undefined ? undefined : codesIn(plan.store.get()).get(id)
    announce(code === undefined ? `${naam} is verplaatst.` : `${naam} is nu ${code}.`)
  }
}

/** Alt with an arrow up or down; an open list of choices keeps its own keys. */
export function richtingVan(event: KeyboardEvent): Richting | null {
  if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null
  if (event.target instanceof HTMLSelectElement) return null
  return event.key === 'ArrowUp' ? 'omhoog' : event.key === 'ArrowDown' ? 'omlaag' : null
}
