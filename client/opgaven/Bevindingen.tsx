import type { Bevinding } from '../../shared/plan/bevinding.ts'
import { bevindingCijfer } from '../fields/doelen.ts'
import { useElement } from '../plan/PlanContext.tsx'

/** The figures that an opgave rests on, in full. */
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
  const bevinding = useElement(id) as Bevinding | undefined
  return (
    <li>
      {bevinding ? bevinding.tekst.plat : 'Staat niet (meer) in het regiobeeld'}
      {bevinding && <span className="bevindingen__cijfer">{bevindingCijfer(bevinding)}</span>}
    </li>
  )
}
