import { useEffect, useRef, useState } from 'react'
import type { Finding } from '../../shared/rules/rule.ts'
import { motiveer } from '../api.ts'
import { findingKey } from '../plan/findings/place.ts'
import { useMeldingen } from '../plan/findings.ts'
import { useMag, usePlan } from '../plan/PlanContext.tsx'
import { announce } from '../ui/announce.ts'
import { flash } from '../ui/flash.ts'
import { wacht } from './concepten.ts'
import { Uitlegformulier } from './Uitlegformulier.tsx'
import { useBijVertrek } from './useBijVertrek.ts'

interface LegUitProps {
  readonly finding: Finding
  /** Called when the finding has left with the focus in here: it is then explained. */
  readonly onWeg: () => void
}

/**
 * Pas toe of leg uit: the button at a finding that opens a small form in its place. Once kept, the finding
 * leaves by itself, here and in every other window. Nothing for who may not write.
 */
export function LegUit({ finding, onWeg }: LegUitProps) {
  const plan = usePlan()
  const mag = useMag()
  const [open, setOpen] = useState(false)
  const root = useRef<HTMLDivElement>(null)
  const knop = useRef<HTMLButtonElement>(null)
  const sleutel = `${plan.planId} ${findingKey(finding)}`
  const meldingen = useMeldingen()
  useBijVertrek(root, onWeg)
  useSayOvertaken(finding, sleutel)
  if (!mag.schrijven) return null
  return (
    <div ref={root} className="leg-uit" data-open={open}>
      <button
        ref={knop}
        type="button"
        className="melding__actie"
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        Leg uit
      </button>
      {open && (
        <Uitlegformulier
          sleutel={sleutel}
          geldtVoor={ookVoor(meldingen?.store.of(finding.elementId) ?? [], finding)}
          bewaar={async tekst => {
            await motiveer(plan.planId, finding, tekst)
            announce('Uw uitleg is bewaard; de melding telt als gemotiveerd.')
          }}
          onKlaar={() => {
            knop.current?.focus()
            setOpen(false)
          }}
        />
      )}
    </div>
  )
}

/** A rule may find more than one thing at a place, and one explanation is about all of it. */
function ookVoor(found: readonly Finding[], finding: Finding): string | null {
  const key = findingKey(finding)
  const others = found.filter(one => findingKey(one) === key).length - 1
  if (others < 1) return null
  return `Uw uitleg geldt ook voor ${others === 1 ? 'de andere melding' : `de ${others} andere meldingen`} van dit criterium op deze plek.`
}

/** When another explained the finding while one was writing, one is told where one's own words are. */
function useSayOvertaken(finding: Finding, sleutel: string): void {
  const gemotiveerd = useMeldingen()?.gemotiveerd
  useEffect(
    () => () => {
      const key = findingKey(finding)
      const isExplained = gemotiveerd?.get().some(een => findingKey(een.finding) === key)
      if (isExplained && wacht(sleutel))
        flash('Een ander legde dit net uit. Wat u schreef, staat daarbij: onder Gemotiveerd.')
    },
    [gemotiveerd, finding, sleutel],
  )
}
