import { useId } from 'react'

interface NieuweAfspraak {
  readonly titel: string
  readonly oplossing: string
}
interface AfspraakInvoerProps {
  readonly afspraak: NieuweAfspraak
  readonly onAfspraak: (afspraak: NieuweAfspraak) => void
}

/** What a new afspraak is called and what is agreed in it; the rest comes once it is in the plan. */
export function AfspraakInvoer({ afspraak, onAfspraak }: AfspraakInvoerProps) {
  const id = useId()
  return (
    <>
      <div className="voorstel-form__deel">
        <label htmlFor={`${id}-titel`}>Naam van de afspraak</label>
        <input
          id={`${id}-titel`}
          className="voorstel__veld"
          required
          maxLength={500}
          value={afspraak.titel}
          onChange={event => onAfspraak({ ...afspraak, titel: event.target.value })}
        />
      </div>
      <div className="voorstel-form__deel">
        <label htmlFor={`${id}-wat`}>Wat spreken we af?</label>
        <textarea
          id={`${id}-wat`}
          className="voorstel__veld"
          rows={4}
          value={afspraak.oplossing}
          onChange={event => onAfspraak({ ...afspraak, oplossing: event.target.value })}
        />
      </div>
    </>
  )
}
