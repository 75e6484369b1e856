import { type KeyboardEvent, type RefObject, useEffect, useMemo, useState } from 'react'
import { flushSync } from 'react-dom'
import type { Concept } from '../../plan/overleg/concepten.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { useStoreValue } from '../../plan/PlanContext.tsx'
import { announce } from '../../ui/announce.ts'
import { keyTravel } from '../../ui/keyTravel.ts'
import { gevraagdeNaam, type Kandidaat, kandidaten, passend } from './vermelden.ts'

interface Vermelden {
  readonly lijst: readonly Kandidaat[]
  readonly actief: number
  /** Looks again at what stands before the caret. */
  kijk(): void
  kies(wie: Kandidaat): void
  /** True when the key was for the list. */
  toets(event: KeyboardEvent): boolean
  sluit(): void
}

/** The list of names under a box while one is typed after an @. Arrows go through it, Enter or Tab chooses. */
export function useVermelden(
  area: RefObject<HTMLTextAreaElement | null>,
  concept: Concept,
  onConcept: (concept: Concept) => void,
): Vermelden {
  const overleg = useOverleg()
  const leden = useStoreValue(overleg.leden)
  const alle = useMemo(() => kandidaten(leden), [leden])
  const [caret, setCaret] = useState<number | null>(null)
  const [actief, setActief] = useState(0)
  const gevraagd = caret === null ? null : gevraagdeNaam(concept.tekst, caret)
  const lijst = gevraagd ? passend(alle, gevraagd) : []
  useEffect(() => {
    if (lijst.length > 0) announce(`${lijst.length} ${lijst.length === 1 ? 'naam' : 'namen'}`)
  }, [lijst.length])
  const sluit = () => setCaret(null)
  const kies = ({ woorden, wie }: Kandidaat) => {
    if (!gevraagd || caret === null) return
    const voor = `${concept.tekst.slice(0, gevraagd.van)}${woorden} `
    const na = concept.tekst.slice(caret)
    // The caret stands after the name before the next key comes.
    flushSync(() => {
      onConcept({ tekst: voor + na.replace(/^ /, ''), genoemd: [...concept.genoemd, { woorden, wie }] })
      sluit()
    })
    area.current?.setSelectionRange(voor.length, voor.length)
  }
  return {
    lijst,
    actief: Math.min(actief, Math.max(0, lijst.length - 1)),
    kijk: () => {
      setActief(0)
      setCaret(area.current?.selectionStart ?? null)
    },
    kies,
    sluit,
    toets: event => {
      const chosen = lijst[Math.min(actief, lijst.length - 1)]
      if (!chosen || event.ctrlKey || event.metaKey || event.shiftKey) return false
      if (event.key === 'Escape') sluit()
      else if (event.key === 'Enter' || event.key === 'Tab') kies(chosen)
      else {
        const next = event.key.startsWith('Arrow') ? keyTravel(event.key, actief, lijst.length) : null
        if (next === null) return false
        setActief(next)
      }
      event.preventDefault()
      event.stopPropagation()
      return true
    },
  }
}
