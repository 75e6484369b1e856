import { type FormEvent, useId, useState } from 'react'
import {
  meesteWeken,
  type Stap,
  stapNaam,
  stappen,
  type Termijnen as Weken,
} from '../../shared/vaststelling/raadskalender.ts'
import { Button } from '../ui/Button.tsx'

interface TermijnenProps {
  readonly termijnen: Weken
  readonly onBewaar: (termijnen: Weken) => void
}

/** How many weeks before the raad something has to be ready, to change. */
export function Termijnen({ termijnen, onBewaar }: TermijnenProps) {
  const [weken, setWeken] = useState(termijnen)
  const id = useId()
  const zet = (stap: Stap, tekst: string) => {
    const aantal = Math.min(meesteWeken, Math.max(0, Math.round(Number(tekst) || 0)))
    setWeken(before => ({ ...before, [stap]: aantal }))
  }
  const bewaar = (event: FormEvent) => {
    event.preventDefault()
    onBewaar(weken)
  }
  return (
    <form className="termijnen" onSubmit={bewaar}>
      <fieldset>
        <legend>Weken voor de raadsvergadering</legend>
        {stappen.map(stap => (
          <div key={stap} className="form__row">
            <label htmlFor={`${id}-${stap}`}>{stapNaam[stap]}</label>
            <input
              id={`${id}-${stap}`}
              className="input"
              type="number"
              min={0}
              max={meesteWeken}
              value={weken[stap]}
              onChange={event => zet(stap, event.target.value)}
            />
          </div>
        ))}
      </fieldset>
      <Button type="submit">Reken opnieuw</Button>
    </form>
  )
}
