import type { OpenPlan } from '../../plan/openPlan.ts'
import { gekozenPlek } from './gekozenPlek.ts'

/** Ctrl+Alt+M. AltGr is Ctrl+Alt on a Dutch keyboard, and types µ with an M. */
export const isOpmerkingToets = (event: KeyboardEvent): boolean =>
  event.code === 'KeyM' &&
  event.altKey &&
  (event.ctrlKey || event.metaKey) &&
  !event.shiftKey &&
  !event.getModifierState('AltGraph')

/**
 * Begins an opmerking about what one points at. What one types from then on is not for the text, also while the box
 * for it is still being fetched.
 */
export function beginMetToets(plan: OpenPlan): void {
  const plek = gekozenPlek(plan)
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
  plan.overleg.paneel.begin(plek)
  focusWhenDrawn('.nieuwe-opmerking textarea')
}

/** The panel may still have to come, with its letters and its list. */
export function focusWhenDrawn(selector: string, frames = 60): void {
  const found = document.querySelector<HTMLElement>(selector)
  if (found) found.focus()
  else if (frames > 0) requestAnimationFrame(() => focusWhenDrawn(selector, frames - 1))
}
