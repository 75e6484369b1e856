import { useId } from 'react'
import type { Keuze } from '../../shared/stukken/voorWie.ts'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'

interface VoorKeuzeProps {
  readonly soort: 'gemeente' | 'organisatie'
  readonly keuzes: readonly Keuze[]
  readonly gekozen: string
  readonly mist: boolean
  readonly veld: { current: HTMLSelectElement | null }
  readonly onKies: (id: string) => void
}

/** The gemeente or organisation that a paper is for. */
export function VoorKeuze({ soort, keuzes, gekozen, mist, veld, onKies }: VoorKeuzeProps) {
  const id = useId()
  const isFout = mist && gekozen === ''
  const leeg =
    keuzes.length === 0 && `Het plan noemt nog geen ${soort === 'gemeente' ? 'gemeenten' : 'organisaties'}.`
  return (
    <div className="form__row">
      <label htmlFor={id}>Voor welke {soort}?</label>
      <select
        ref={veld}
        id={id}
        className="input"
        value={gekozen}
        aria-invalid={isFout}
        aria-describedby={isFout || leeg ? `${id}-zin` : undefined}
        onChange={event => onKies(event.target.value)}
      >
        <option value="">Kies een {soort}</option>
        {keuzes.map(een => (
          <option key={een.id} value={een.id}>
            {een.naam}
          </option>
        ))}
      </select>
      {isFout && <ProblemSentence id={`${id}-zin`}>{leeg || `Kies eerst een ${soort}.`}</ProblemSentence>}
      {!isFout && leeg && (
        <p id={`${id}-zin`} className="form__hint">
          {leeg}
        </p>
      )}
    </div>
  )
}
