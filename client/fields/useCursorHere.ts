import type { FocusEvent } from 'react'
import { usePlan } from '../plan/PlanContext.tsx'

/** Tells the others that I am in a field, for as long as it has the focus. */
export function useCursorHere(elementId: string, veld: string) {
  const { presence } = usePlan()
  return {
    onFocus: () => presence.setCursor({ elementId, veld }),
    onBlur: (event: FocusEvent) => {
      if (!isPlace(event.relatedTarget)) presence.leave(elementId, veld)
    },
  }
}

/** The next place says for itself where I am; clearing in between would make my dot blink for the others. */
const isPlace = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest('[data-veld]') !== null
