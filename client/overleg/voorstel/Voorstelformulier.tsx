import { type FormEvent, type ReactNode, useId, useState } from 'react'
import { Button } from '../../ui/Button.tsx'

interface VoorstelformulierProps {
  /** What is proposed; the reason comes after it. */
  readonly children: ReactNode
  /** Whether there is something to propose. */
  readonly kan: boolean
  readonly onStuur: (reden: string) => void
  readonly onClose: () => void
}

/** What every voorstel is asked with: the change, why, and sending it. */
export function Voorstelformulier({ children, kan, onStuur, onClose }: VoorstelformulierProps) {
  const [reden, setReden] = useState('')
  const id = useId()
  const send = (event: FormEvent) => {
    event.preventDefault()
    if (kan) onStuur(reden.trim())
  }
  return (
    <form className="voorstel-form" onSubmit={send}>
      {children}
      <div className="voorstel-form__deel">
        <label htmlFor={id}>Waarom? (mag leeg blijven)</label>
        <textarea
          id={id}
          className="voorstel__veld"
          rows={2}
          value={reden}
          onChange={event => setReden(event.target.value)}
        />
      </div>
      <div className="voorstel-form__knoppen">
        <Button onClick={onClose}>Annuleren</Button>
        <Button kind="primary" type="submit" disabled={!kan}>
          Stel voor
        </Button>
      </div>
    </form>
  )
}
