import { type FormEvent, useId, useRef, useState } from 'react'
import { enter } from '../account.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'

/** Address and password. What was typed stays when it is refused. */
export function SignInForm({ onDone }: { onDone?: () => void }) {
  const id = useId()
  const email = useRef<HTMLInputElement>(null)
  const wachtwoord = useRef<HTMLInputElement>(null)
  const [problem, setProblem] = useState<{ zin: string; at: 'email' | 'wachtwoord' } | null>(null)
  const [busy, setBusy] = useState(false)

  const say = (zin: string, at: 'email' | 'wachtwoord') => {
    setProblem({ zin, at })
    const input = at === 'email' ? email.current : wachtwoord.current
    input?.focus()
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const typed = { email: email.current?.value.trim() ?? '', wachtwoord: wachtwoord.current?.value ?? '' }
    if (typed.email === '') return say('Vul uw e-mailadres in.', 'email')
    if (typed.wachtwoord === '') return say('Vul uw wachtwoord in.', 'wachtwoord')
    setBusy(true)
    setProblem(null)
    try {
      await enter(typed.email, typed.wachtwoord)
      onDone?.()
    } catch (error) {
      setBusy(false)
      say(sentenceOf(error), 'wachtwoord')
    }
  }
  const described = problem ? `${id}-problem` : undefined
  return (
    <form className="form" noValidate onSubmit={event => void submit(event)}>
      <div className="form__row">
        <label htmlFor={`${id}-email`}>E-mailadres</label>
        <input
          ref={email}
          id={`${id}-email`}
          className="input"
          type="email"
          data-focus-first
          autoComplete="username"
          aria-invalid={problem?.at === 'email'}
          aria-describedby={problem?.at === 'email' ? described : undefined}
        />
      </div>
      <div className="form__row">
        <label htmlFor={`${id}-password`}>Wachtwoord</label>
        <input
          ref={wachtwoord}
          id={`${id}-password`}
          className="input"
          type="password"
          autoComplete="current-password"
          aria-invalid={problem?.at === 'wachtwoord'}
          aria-describedby={problem?.at === 'wachtwoord' ? described : undefined}
        />
      </div>
      {problem && <ProblemSentence id={described}>{problem.zin}</ProblemSentence>}
      <Button kind="primary" type="submit" disabled={busy} className="form__submit">
        {busy ? 'Bezig met aanmelden…' : 'Aanmelden'}
      </Button>
    </form>
  )
}
