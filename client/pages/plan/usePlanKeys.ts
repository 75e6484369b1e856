import { useEffect } from 'react'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { statusText } from '../../sync/saveStatus.ts'
import { flash } from '../../ui/flash.ts'
import { goToRegion } from './regions.ts'
import { sayWho } from './sayWho.ts'
import type { Dialoog } from './useParts.ts'

/** The keys that work everywhere on the plan page. */
export function usePlanKeys(show: (dialoog: Dialoog) => void): void {
  const plan = usePlan()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const act = actionOf(event, plan, show)
      if (!act) return
      event.preventDefault()
      act()
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [plan, show])
}

function actionOf(
  event: KeyboardEvent,
  plan: OpenPlan,
  show: (dialoog: Dialoog) => void,
): (() => void) | null {
  if (event.key === 'F6' && !inDialog()) return () => goToRegion(event.shiftKey ? -1 : 1)
  if (!(event.ctrlKey || event.metaKey)) return null
  const key = event.key.toLowerCase()
  // AltGr is Ctrl+Alt on the common Dutch keyboard: a letter typed with it is no shortcut.
  if (event.altKey) return key === 'w' && !event.getModifierState('AltGraph') ? () => sayWho(plan) : null
  if (key === 's' && !event.shiftKey) return () => flash(answerToSave(plan))
  if (inDialog()) return null
  if (key === '/') return () => show('sneltoetsen')
  return key === 'f' && event.shiftKey ? () => show('zoek') : null
}

/** Looks through the whole page: not for every letter. */
const inDialog = (): boolean => document.querySelector('dialog[open]') !== null

/** People press Ctrl+S anyway. */
function answerToSave(plan: OpenPlan): string {
  if (!plan.mag.schrijven) return 'U leest mee; er is niets op te slaan.'
  const status = plan.status.get()
  return plan.unconfirmed() === 0 && status.kind !== 'refused'
    ? 'Alles is al opgeslagen.'
    : `${statusText(status)}.`
}
