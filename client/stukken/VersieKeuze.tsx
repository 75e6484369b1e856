import { useId } from 'react'
import type { Versie } from '../../shared/versie/versie.ts'
import { versieZin } from './inWoorden.ts'

interface VersieKeuzeProps {
  readonly versies: readonly Versie[]
  readonly meer: boolean
  readonly gekozen: string
  readonly onKies: (id: string) => void
}

/** What a paper is made of: the plan as it is, or a version of it. */
export function VersieKeuze({ versies, meer, gekozen, onKies }: VersieKeuzeProps) {
  const id = useId()
  const opties = (soort: Versie['soort']) =>
    versies
      .filter(een => een.soort === soort)
      .map(een => (
        <option key={een.id} value={een.id}>
          {versieZin(een)}
        </option>
      ))
  const benoemd = opties('benoemd')
  const vanzelf = opties('automatisch')
  return (
    <div className="form__row">
      <label htmlFor={id}>Van welke versie?</label>
      <select
        id={id}
        className="input"
        value={gekozen}
        aria-describedby={meer ? `${id}-hint` : undefined}
        onChange={event => onKies(event.target.value)}
      >
        <option value="">Het plan zoals het nu is</option>
        {benoemd.length > 0 && <optgroup label="Versies met een naam">{benoemd}</optgroup>}
        {vanzelf.length > 0 && <optgroup label="Vanzelf bewaard">{vanzelf}</optgroup>}
      </select>
      {meer && (
        <p id={`${id}-hint`} className="form__hint">
          Alleen de {versies.length} nieuwste versies staan in deze lijst.
        </p>
      )}
    </div>
  )
}
