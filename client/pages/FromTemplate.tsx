import { type FormEvent, useId, useRef, useState } from 'react'
import { newId } from '../../shared/plan/newId.ts'
import { templatePlan } from '../../shared/plan/newPlan.ts'
import { createPlan, sentenceOf } from '../api.ts'
import { navigate, planPath } from '../route.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'
import { today } from './today.ts'

export function FromTemplate() {
  const id = useId()
  const title = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState('')
  const [busy, setBusy] = useState(false)
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const titel = title.current?.value.trim() ?? ''
    if (titel === '') {
      setProblem('Geef het plan een titel. U kunt die later wijzigen.')
      title.current?.focus()
      return
    }
    setBusy(true)
    setProblem('')
    try {
      const made = await createPlan({ plan: templatePlan(newId(), titel, today()) })
      navigate(planPath(made.id))
    } catch (error) {
      setBusy(false)
      setProblem(sentenceOf(error))
    }
  }
  return (
    <form className="form" noValidate onSubmit={event => void submit(event)}>
      <p className="page__soft">
        Het sjabloon heeft de onderdelen van een regioplan, met één lege opgave om mee te beginnen.
      </p>
      <div className="form__row">
        <label htmlFor={id}>Titel</label>
        <input
          ref={title}
          id={id}
          className="input"
          placeholder="Bijvoorbeeld: Regioplan Zilverdal 2027-2030"
          autoComplete="off"
          aria-invalid={problem !== ''}
          aria-describedby={problem ? `${id}-problem` : undefined}
        />
      </div>
      {problem && <ProblemSentence id={`${id}-problem`}>{problem}</ProblemSentence>}
      <Button kind="primary" type="submit" disabled={busy} className="form__submit">
        {busy ? 'Plan wordt gemaakt…' : 'Maak plan'}
      </Button>
    </form>
  )
}
