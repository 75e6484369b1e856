import { palette } from '../../shared/presence.ts'
import { usePlan, usePresence } from '../plan/PlanContext.tsx'
import type { Aanwezige } from '../plan/presenceStore.ts'
import '../styles/presence.css'
import { Shape } from '../ui/Shape.tsx'
import { goTo } from './goTo.ts'
import { initials } from './initials.ts'
import { placesOf } from './places.ts'

const most = 3

/** Who has the plan open, as initials in their own colour and shape; a press goes to where they are. */
export function Avatars() {
  const plan = usePlan()
  const people = usePresence()
  const placeOf = placesOf(plan)
  const shown = people.length > most + 1 ? people.slice(0, most) : people
  const rest = people.slice(shown.length)
  return (
    <ul className="avatars" aria-label="Wie is hier">
      {shown.map(one => (
        <li key={one.persoon.id}>
          <Avatar one={one} place={placeOf(one)} onGo={() => goTo(plan, one)} />
        </li>
      ))}
      {rest.length > 0 && (
        <li className="avatars__rest" title={rest.map(one => one.persoon.naam).join(', ')}>
          <span aria-hidden="true">+{rest.length}</span>
          <span className="visually-hidden">en {rest.map(one => one.persoon.naam).join(', ')}</span>
        </li>
      )}
    </ul>
  )
}

function Avatar({ one, place, onGo }: { one: Aanwezige; place: string; onGo: () => void }) {
  const { naam, organisatie, kleur } = one.persoon
  const label = [
    `${naam}${one.zelf ? ' (u)' : ''}`,
    organisatie,
    place && (one.cursor ? `bij ${place}` : `leest ${place}`),
  ]
  return (
    <button
      type="button"
      className="avatar"
      style={{ background: palette[kleur % palette.length]?.hex }}
      aria-label={label.filter(Boolean).join(', ')}
      title={label.filter(Boolean).join(', ')}
      disabled={one.zelf || !(one.cursor ?? one.leest)}
      onClick={onGo}
    >
      <span className="avatar__initials" data-initials={initials(naam)} />
      <span className="avatar__shape">
        <Shape index={kleur} size={9} />
      </span>
    </button>
  )
}
