import { useId, useState } from 'react'
import { Button } from '../ui/Button.tsx'

interface RedenformulierProps {
  readonly titel: string
  /** Gives what is wrong; null when it is kept. */
  readonly zetUit: (reden: string) => Promise<string | null>
  readonly onKlaar: () => void
}

/** A criterion is not switched off without a reason that everyone can read. */
export function Redenformulier({ titel, zetUit, onKlaar }: RedenformulierProps) {
  const [reden, setReden] = useState('')
  const id = useId()
  return (
    <form
      className="reden-form"
      onKeyDown={event => event.key === 'Escape' && onKlaar()}
      onSubmit={event => {
        event.preventDefault()
        if (reden.trim() !== '') void zetUit(reden).then(fout => fout === null && onKlaar())
      }}
    >
      <label htmlFor={id}>Waarom gebruikt deze regio “{titel}” niet? Iedereen kan dit lezen.</label>
      <textarea
        id={id}
        className="input"
        ref={focusNow}
        rows={2}
        maxLength={1000}
        value={reden}
        onChange={event => setReden(event.target.value)}
      />
      <div className="reden-form__acties">
        <Button kind="primary" small type="submit" disabled={reden.trim() === ''}>
          Zet uit
        </Button>
        <Button small onClick={onKlaar}>
          Annuleren
        </Button>
      </div>
    </form>
  )
}

const focusNow = (area: HTMLTextAreaElement | null): void => area?.focus()
