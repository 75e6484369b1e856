import { useSyncExternalStore } from 'react'
import { type RefusalCode, refusals } from '../../shared/refusals.ts'
import { usePlan } from '../plan/PlanContext.tsx'

/** How safe one's own changes are. `count` is the number of changes that stand only in this window. */
export type SaveStatus =
  | { readonly kind: 'loading' }
  /** `at` is the time of the last confirmation of a change of one's own: `14:03`. */
  | { readonly kind: 'saved'; readonly at: string | null }
  | { readonly kind: 'saving'; readonly count: number }
  | { readonly kind: 'offline'; readonly count: number; readonly since: string }
  | { readonly kind: 'refused'; readonly code: RefusalCode; readonly count: number }
  | { readonly kind: 'readOnly' }

/** The status as the page says it. */
export function statusText(status: SaveStatus): string {
  switch (status.kind) {
    case 'loading':
      return 'Het plan wordt geladen'
    case 'saved':
      return status.at === null ? 'Opgeslagen' : `Opgeslagen ${status.at}`
    case 'saving':
      return 'Bezig met opslaan'
    case 'offline':
      return `Geen verbinding${onlyHere(status.count)}`
    case 'refused':
      return `${refusals[status.code].zin}${status.count > 0 ? ` ${capital(onlyHere(status.count).slice(2))}.` : ''}`
    case 'readOnly':
      return 'U leest mee'
  }
}

function onlyHere(count: number): string {
  if (count === 0) return ''
  return count === 1
    ? ', 1 wijziging staat nog alleen in dit venster'
    : `, ${count} wijzigingen staan nog alleen in dit venster`
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** The save status of the open plan. */
export function useSaveStatus(): SaveStatus {
  const { status } = usePlan()
  return useSyncExternalStore(status.subscribe, status.get)
}
