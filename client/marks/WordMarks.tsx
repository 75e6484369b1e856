import { useEffect } from 'react'
import { useMeldingen } from '../plan/findings.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { listenForKey, listenForTap } from './asking.ts'
import { listenForCaret } from './caret.ts'
import { listenForHover } from './hover.ts'
import { openWaves } from './waves.ts'
import { openWordCard } from './wordCard.ts'
import '../styles/marks.css'

/** The waves under words that a finding is about, and the ways to their card. Stands once on the plan page. */
export function WordMarks() {
  const plan = usePlan()
  const meldingen = useMeldingen()
  useEffect(() => {
    if (!meldingen) return
    const { markeringen, kaart, store } = meldingen
    const waves = openWaves(plan, markeringen)
    const card = openWordCard(kaart, waves)
    const closing = new AbortController()
    const { signal } = closing
    listenForHover(waves, card, signal)
    listenForCaret(waves, card, store, signal)
    listenForKey(waves, card, signal)
    listenForTap(plan, waves, card, signal)
    const stop = waves.connect()
    return () => {
      closing.abort()
      stop()
    }
  }, [plan, meldingen])
  return null
}
