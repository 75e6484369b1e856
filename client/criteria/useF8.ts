import { useEffect } from 'react'
import type { Meldingen } from '../plan/findings/meldingen.ts'
import { isAbout, resolvePlace } from '../plan/findings/place.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { announce } from '../ui/announce.ts'
import { filtered } from './filter.ts'
import { type Stand, volgende } from './navigation.ts'
import { pageOrder } from './pageOrder.ts'
import { springNaar } from './springNaar.ts'
import { useBereiken, useCriteria } from './useCriteria.ts'

/** F8 and Shift+F8: to the next and the previous finding that passes the filter. */
export function useF8(): void {
  const plan = usePlan()
  const meldingen = useCriteria()
  const bereiken = useBereiken()
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return
      event.preventDefault()
      const { store, filter } = meldingen
      const found = filtered(store.groepen.get(), filter.get(), bereiken).flatMap(one => one.bevindingen)
      const order = pageOrder(document, store.plekken)
      const next = volgende(found, order, standVan(meldingen), event.shiftKey ? -1 : 1)
      if (next) springNaar(plan, meldingen, next)
      else announce('Geen meldingen in deze selectie')
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [plan, meldingen, bereiken])
}

/** F8 goes on from the finding visited last, for as long as one has not gone elsewhere since. */
function standVan({ store, hier, focus, gekozen }: Meldingen): Stand {
  const place = hier.get()
  const bezoek = gekozen.get()
  const found = bezoek && resolvePlace(store.plekken, bezoek.finding)
  const still =
    found &&
    (bezoek.place === place ||
      (place !== null && (isAbout(store.plekken, found, place) || found.elementId === place.elementId)))
  return { bezocht: still ? bezoek.finding : null, place, binnen: focus.get() !== null }
}
