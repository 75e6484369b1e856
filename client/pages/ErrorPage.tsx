import { useState } from 'react'
import { Refusal } from '../../shared/refusals.ts'
import { sentenceOf } from '../api.ts'
import { Button } from '../ui/Button.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { PageFrame } from './PageFrame.tsx'

interface ErrorPageProps {
  readonly error: unknown
  /** The time of the last change that is known to be saved: `14:02`. */
  readonly savedAt?: string | null
}

/** Something broke: what to tell the administrator, and what became of one's work. */
export function ErrorPage({ error, savedAt }: ErrorPageProps) {
  const [at] = useState(() => new Date())
  const code = error instanceof Refusal ? error.code : 'fout-in-de-pagina'
  return (
    <PageFrame title="Er ging iets mis" narrow>
      <h1 className="visually-hidden">Er ging iets mis</h1>
      <EmptyState
        icon="triangleAlert"
        title={
          error instanceof Refusal || error instanceof TypeError
            ? sentenceOf(error)
            : 'Er ging iets mis op deze pagina.'
        }
        actions={
          <Button kind="primary" icon="refresh" onClick={() => location.reload()}>
            Herladen
          </Button>
        }
      >
        {savedAt && <p>Uw laatste opgeslagen versie is van {savedAt}.</p>}
        <p className="error-code">
          Code {code} · {at.toLocaleString('nl-NL', { dateStyle: 'short', timeStyle: 'medium' })}
        </p>
      </EmptyState>
    </PageFrame>
  )
}
