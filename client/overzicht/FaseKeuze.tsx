import { useId } from 'react'
import type { GekozenFase } from '../../shared/rules/fasen.ts'
import { type Keuzefase, keuzefasen } from '../../shared/rules/keuzefasen.ts'
import '../styles/criteria.css'

interface FaseKeuzeProps {
  readonly fase: GekozenFase
  readonly onKies: (fase: Keuzefase) => void
}

/** The phase an overview is of, as in the panel of the plan. */
export function FaseKeuze({ fase, onKies }: FaseKeuzeProps) {
  const naam = useId()
  return (
    <fieldset className="fasekiezer">
      <legend className="visually-hidden">Criteria voor fase</legend>
      {keuzefasen.map(keuze => (
        <label key={keuze} className="fasekiezer__keuze">
          <input
            type="radio"
            name={naam}
            value={keuze}
            checked={keuze === fase}
            onChange={() => onKies(keuze)}
          />
          {keuze}
        </label>
      ))}
    </fieldset>
  )
}
