import { useId } from 'react'
import { faseNaam, keuzefasen, volgendeFase } from '../../shared/rules/keuzefasen.ts'
import { useCriteria, useStore } from './useCriteria.ts'

/** The phase whose criteria are shown: the plan's own at first, and any other to look ahead. */
export function Fasekiezer() {
  const { fase } = useCriteria().store
  const nu = useStore(fase)
  const naam = useId()
  const volgende = nu === fase.eigen() ? volgendeFase(nu) : null
  return (
    <div className="criteria__fase">
      <fieldset className="fasekiezer">
        <legend className="visually-hidden">Criteria voor fase</legend>
        {keuzefasen.map(keuze => (
          <label key={keuze} className="fasekiezer__keuze">
            <input
              type="radio"
              name={naam}
              value={keuze}
              checked={keuze === nu}
              onChange={() => fase.kies(keuze)}
            />
            {keuze}
          </label>
        ))}
      </fieldset>
      {volgende ? (
        <button type="button" className="criteria__stil" onClick={() => fase.kies(volgende)}>
          kijk alvast naar {faseNaam(volgende)}
        </button>
      ) : (
        nu !== fase.eigen() && (
          <button type="button" className="criteria__stil" onClick={() => fase.kies(fase.eigen())}>
            terug naar {faseNaam(fase.eigen())}
          </button>
        )
      )}
    </div>
  )
}
