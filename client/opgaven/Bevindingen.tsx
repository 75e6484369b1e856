import type { Bevinding } from '../../shared/plan/bevinding.ts'
import { bevindingCijfer } from '../fields/doelen.ts'
import { useElement, usePlan } from '../plan/PlanContext.tsx'

/** The figures that an opgave rests on, in full; each goes to its row in the regiobeeld. */
export function Bevindingen({ ids }: { ids: readonly string[] }) {
  if (ids.length === 0) return null
  return (
    <div className="veld-rij">
      <div className="veld-rij__label">Bevindingen</div>
      <ul className="veld-rij__waarde bevindingen">
        {ids.map(id => (
          <Regel key={id} id={id} />
        ))}
      </ul>
    </div>
  )
}

function Regel({ id }: { id: string }) {
  const { store, focusField } = usePlan()
  const bevinding = useElement(id) as Bevinding | undefined
  // A bevinding in the Prullenbak is remembered, but nobody can go there.
  if (!bevinding || store.element(id) === undefined) return <li>Staat niet (meer) in het regiobeeld</li>
  return (
    <li>
      <button type="button" className="bevindingen__naar" onClick={() => focusField(id, 'tekst')}>
        {bevinding.tekst.plat || 'Bevinding zonder tekst'}
        <span className="visually-hidden">, ga naar het regiobeeld</span>
      </button>
      <span className="bevindingen__cijfer">{bevindingCijfer(bevinding)}</span>
    </li>
  )
}
