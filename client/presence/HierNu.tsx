import { usePlan, usePresence } from '../plan/PlanContext.tsx'
import '../styles/presence.css'
import { Shape } from '../ui/Shape.tsx'
import { goTo } from './goTo.ts'
import { placesOf } from './places.ts'

/** Who has the plan open, and at which item they are. */
export function HierNu({ onJump }: { onJump: () => void }) {
  const plan = usePlan()
  const people = usePresence()
  const placeOf = placesOf(plan)
  return (
    <section className="here-now" aria-labelledby="hier-nu">
      <h2 id="hier-nu" className="here-now__heading">
        Hier nu
      </h2>
      <ul className="here-now__list">
        {people.map(one => (
          <li key={one.persoon.id}>
            <button
              type="button"
              className="here-now__person"
              title={`${one.persoon.naam}, ${one.persoon.organisatie}`}
              disabled={one.zelf || !one.cursor}
              onClick={() => {
                onJump()
                goTo(plan, one)
              }}
            >
              <Shape index={one.persoon.kleur} />
              <span className="here-now__name">
                {one.persoon.naam}
                {one.zelf && <span className="here-now__self"> (u)</span>}
              </span>
              <span className="here-now__place">{placeOf(one)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
