import { type FormEvent, useId, useState } from 'react'
import type { Json } from '../../shared/plan/itemMap.ts'
import type { Fout } from '../../shared/plan/parsePlan.ts'
import { createPlan, foutenOf, sentenceOf } from '../api.ts'
import { navigate, planPath } from '../route.ts'
import { Button } from '../ui/Button.tsx'
import { DropZone } from '../ui/DropZone.tsx'
import { ProblemSentence } from '../ui/ProblemSentence.tsx'

interface Problem {
  readonly zin: string
  readonly fouten: readonly Fout[]
}

/** A plan from a file or pasted text. What was chosen stays until it is accepted. */
export function FromJson() {
  const id = useId()
  const [text, setText] = useState('')
  const [file, setFile] = useState('')
  const [problem, setProblem] = useState<Problem | null>(null)
  const [busy, setBusy] = useState(false)
  const take = async (chosen: File) => {
    setText(await chosen.text())
    setFile(chosen.name)
    setProblem(null)
  }
  const submit = async (event: FormEvent) => {
    event.preventDefault()
    const body = parse(text)
    if (typeof body === 'string') return setProblem({ zin: body, fouten: [] })
    setBusy(true)
    setProblem(null)
    try {
      navigate(planPath((await createPlan(body)).id))
    } catch (error) {
      setBusy(false)
      setProblem({ zin: sentenceOf(error), fouten: foutenOf(error) })
    }
  }
  return (
    <form className="form" noValidate onSubmit={event => void submit(event)}>
      <DropZone
        accept="application/json,.json"
        hint={'JSON, zoals Regiotafel het bewaart: { "plan": … }'}
        icon={file ? 'document' : 'upload'}
        onFile={chosen => void take(chosen)}
      >
        <strong>{file || 'Kies een bestand'}</strong>
        {file ? ' · kies een ander bestand' : ' of sleep het hierheen'}
      </DropZone>
      <div className="form__row">
        <label htmlFor={id}>Of plak de inhoud hier</label>
        <textarea
          id={id}
          className="input json-text"
          rows={10}
          spellCheck={false}
          value={text}
          aria-invalid={problem !== null}
          aria-describedby={problem ? `${id}-problem` : undefined}
          onChange={event => {
            setText(event.target.value)
            setFile('')
          }}
        />
      </div>
      {problem && <Fouten id={`${id}-problem`} problem={problem} />}
      <Button kind="primary" type="submit" disabled={busy} className="form__submit">
        {busy ? 'Plan wordt gemaakt…' : 'Maak plan'}
      </Button>
    </form>
  )
}

function Fouten({ id, problem }: { id: string; problem: Problem }) {
  return (
    <div id={id} className="faults">
      <ProblemSentence>{problem.zin}</ProblemSentence>
      {problem.fouten.length > 0 && (
        <ul className="faults__list">
          {problem.fouten.map(fout => (
            <li key={`${fout.pad} ${fout.zin}`} className="faults__item">
              <code>{fout.pad}</code>
              <span>{fout.zin}</span>
            </li>
          ))}
        </ul>
      )}
    </div>
  )
}

/** The JSON, or in one sentence why it is none. */
function parse(text: string): Json | string {
  if (text.trim() === '') return 'Kies een bestand of plak de inhoud van een plan.'
  try {
    const body: unknown = JSON.parse(text)
    return typeof body === 'object' && body !== null ? (body as Json) : geenJson
  } catch (error) {
    if (error instanceof SyntaxError) return geenJson
    throw error
  }
}
const geenJson =
  'Dit is geen JSON. Kies een bestand dat uit Regiotafel komt, of controleer de haakjes en komma’s.'
