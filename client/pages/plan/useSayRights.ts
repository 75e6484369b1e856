import { useEffect } from 'react'
import { rolNaam } from '../../../shared/permissions.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import type { Rights } from '../../plan/rightsStore.ts'
import { flash } from '../../ui/flash.ts'

/** Tells when somebody has changed one's role; the page has followed by then. */
export function useSayRights(): void {
  const { rights } = usePlan()
  useEffect(() => {
    let before = rights.get()
    return rights.subscribe(() => {
      const now = rights.get()
      if (now.rol !== before.rol) flash(rightsSentence(before, now))
      before = { ...now, schrijven: now.rol === before.rol ? before.schrijven : now.schrijven }
    })
  }, [rights])
}

export function rightsSentence(before: Rights, now: Rights): string {
  const rol = `Uw rol in dit plan is gewijzigd: ${rolNaam[now.rol]}.`
  if (before.schrijven === now.schrijven) return rol
  return now.schrijven ? `${rol} U kunt nu meeschrijven.` : `${rol} U leest mee.`
}
