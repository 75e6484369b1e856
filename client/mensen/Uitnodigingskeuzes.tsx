import { useId } from 'react'
import { rollen } from '../../shared/permissions.ts'
import { rolKeuze } from './rollen.ts'

/** By mail, or with a link that one passes on. */
export function Wijze({
  wijze,
  onKies,
}: {
  wijze: 'mail' | 'link'
  onKies: (wijze: 'mail' | 'link') => void
}) {
  const keuzes = [
    { kies: 'mail', label: 'Per e-mail' },
    { kies: 'link', label: 'Met een link die ik zelf doorgeef' },
  ] as const
  return (
    <fieldset className="keuzes">
      <legend>Hoe?</legend>
      {keuzes.map(({ kies, label }) => (
        <label key={kies} className="met-vinkje">
          <input
            type="radio"
            className="vinkje"
            name="wijze"
            value={kies}
            checked={wijze === kies}
            onChange={() => onKies(kies)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  )
}

export function Rolkeuze() {
  const id = useId()
  return (
    <div className="form__row">
      <label htmlFor={id}>Rol</label>
      <select id={id} name="rol" className="input" defaultValue="redacteur">
        {rollen.map(rol => (
          <option key={rol} value={rol}>
            {rolKeuze[rol].naam}: {rolKeuze[rol].uitleg}
          </option>
        ))}
      </select>
    </div>
  )
}

/** Within what the server takes. */
const dagen = [1, 3, 7, 14, 30, 60]

export function Geldigheid() {
  const id = useId()
  return (
    <div className="form__row">
      <label htmlFor={id}>Hoe lang geldig?</label>
      <p id={`${id}-uitleg`} className="form__hint">
        De uitnodiging geldt voor één persoon.
      </p>
      <select id={id} name="dagen" className="input" defaultValue={14} aria-describedby={`${id}-uitleg`}>
        {dagen.map(aantal => (
          <option key={aantal} value={aantal}>
            {aantal === 1 ? '1 dag' : `${aantal} dagen`}
          </option>
        ))}
      </select>
    </div>
  )
}
