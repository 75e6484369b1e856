import { type InputHTMLAttributes, useId } from 'react'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import type { Formulierfout } from './useVerzenden.ts'

interface InvoerProps extends Omit<InputHTMLAttributes<HTMLInputElement>, 'id' | 'className'> {
  readonly name: string
  readonly label: string
  readonly hint?: string | undefined
  readonly fout: Formulierfout | null
  readonly foutId: string
}

/** One line of a form: its label, what is to be known of it, the input, and what is wrong with it. */
export function Invoer({ label, hint, fout, foutId, ...rest }: InvoerProps) {
  const id = useId()
  const mis = fout?.bij === rest.name
  const described = [hint && `${id}-hint`, mis && foutId].filter(Boolean).join(' ')
  return (
    <div className="form__row">
      <label htmlFor={id}>{label}</label>
      {hint && (
        <p id={`${id}-hint`} className="form__hint">
          {hint}
        </p>
      )}
      <input
        {...rest}
        id={id}
        className="input"
        aria-invalid={mis}
        aria-describedby={described === '' ? undefined : described}
      />
      {mis && <ProblemSentence id={foutId}>{fout?.zin}</ProblemSentence>}
    </div>
  )
}
