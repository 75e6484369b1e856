import { useMemo } from 'react'
import { inFase } from '../../shared/rules/fasen.ts'
import { faseNaam } from '../../shared/rules/keuzefasen.ts'
import { regelsIn } from '../../shared/rules/regelset.ts'
import { criteria } from '../plan/findings/criteria.ts'
import { useFindings } from '../plan/findings.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { useCriteria, useStore } from './useCriteria.ts'

/** How many criteria of the phase have nothing to report. A count, never a mark. */
export function Voortgang() {
  const fase = useStore(useCriteria().store.fase)
  const bevindingen = useFindings()
  const plan = usePlan()
  const regelset = useStore(plan.regelset)
  const regels = useStore(criteria)?.regels
  const alle = useMemo(
    () => regelsIn(regelset, regels ?? []).filter(regel => inFase(regel, fase)).length,
    [regelset, regels, fase],
  )
  const met = useMemo(() => new Set(bevindingen.map(one => one.regelId)).size, [bevindingen])
  return (
    <div className="criteria__voortgang">
      <p>
        <strong>Voor {faseNaam(fase)}</strong>: {alle - met} van {alle} criteria zonder melding
      </p>
      {regelset.uit.length > 0 && (
        <a className="criteria__stil" href={`/plannen/${encodeURIComponent(plan.planId)}/criteria`}>
          {regelset.uit.length === 1 ? '1 criterium staat uit' : `${regelset.uit.length} criteria staan uit`}
        </a>
      )}
      <div className="criteria__balk" aria-hidden="true">
        <span style={{ inlineSize: `${alle === 0 ? 0 : (100 * (alle - met)) / alle}%` }} />
      </div>
    </div>
  )
}
