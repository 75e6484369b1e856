import { useEffect } from 'react'
import { placesAround } from '../plan/findings/focusedPlace.ts'
import type { Kaart } from '../plan/findings/meldingen.ts'
import { announce } from '../ui/announce.ts'
import { bijPlaats } from './bijPlaats.ts'
import { FindingCard } from './FindingCard.tsx'
import { useCriteria, useStore } from './useCriteria.ts'
import { useF8 } from './useF8.ts'

/** The keys of the live checks (F8, Shift+F8, Ctrl+.) and the card they open. Stands once on the plan page. */
export function CriteriaShortcuts() {
  const meldingen = useCriteria()
  const open = useStore(meldingen.kaart)
  useF8()
  useEffect(() => {
    const { store, kaart } = meldingen
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== '.' || !(event.ctrlKey || event.metaKey) || event.altKey) return
      const around = placesAround(document.activeElement)
      if (around.length === 0) return
      event.preventDefault()
      const here = around.find(one => bijPlaats(store, one).length > 0)
      if (here) kaart.set(here)
      else announce('Geen meldingen bij dit veld')
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [meldingen])
  return open && <FindingCard key={keyOf(open)} kaart={open} />
}

/** A card that is gone into stays the card it was. */
const keyOf = ({ elementId, veld, woorden }: Kaart): string =>
  [elementId, veld, ...(woorden?.sleutels ?? [])].join(' ')
