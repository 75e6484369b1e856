import { usePlan, usePresence } from '../plan/PlanContext.tsx'
import '../styles/presence.css'
import { Shape } from '../ui/Shape.tsx'
import { goTo } from './goTo.ts'
import { bySection, placesOf } from './places.ts'

/** Who has the plan open by section: in which item they are, or which they read. */
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
        {bySection(people, placeOf).map(one => (
          <li key={one.persoon.id}>
            <button
              type="button"
              className="here-now__person"
              title={`${one.persoon.naam}, ${one.persoon.organisatie}`}
              disabled={one.zelf || !(one.cursor ?? one.leest)}
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
              <span className="here-now__place">
                {!one.zelf && one.leest && placeOf(one) && 'leest '}
                {placeOf(one)}
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
