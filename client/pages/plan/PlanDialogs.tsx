import { lazy, Suspense } from 'react'
import { FindInPlan } from '../../find/FindInPlan.tsx'
import { Sneltoetsen } from '../../help/Sneltoetsen.tsx'
import { usePlan, useStoreValue } from '../../plan/PlanContext.tsx'
import { versiemakenVan } from '../../plan/versievraag.ts'
import { Prullenbak } from '../../trash/Prullenbak.tsx'
import { GevraagdTerug } from './GevraagdTerug.tsx'
import { SaveDialog } from './SaveDialog.tsx'
import { useCaretBack } from './useCaretBack.ts'
import type { Dialoog } from './useParts.ts'

/** Of no use without the server, so fetched when they are asked for. */
const Versiedialoog = lazy(async () => ({
  default: (await import('../../versies/Versiedialoog.tsx')).Versiedialoog,
}))
const WordToevoegen = lazy(async () => ({ default: (await import('./WordToevoegen.tsx')).WordToevoegen }))

interface PlanDialogsProps {
  readonly shown: Dialoog | null
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onClose: () => void
}

/** Fetched together in a quiet moment, none when it is asked for: they are for a moment without a connection too. */
export function PlanDialogs(props: PlanDialogsProps) {
  return (
    <>
      {props.shown && <Shown {...props} />}
      <GevraagdTerug />
      <GevraagdeVersie />
    </>
  )
}

function GevraagdeVersie() {
  const vraag = useStoreValue(versiemakenVan(usePlan()).vraag)
  return (
    vraag && (
      <Suspense>
        <Versiedialoog />
      </Suspense>
    )
  )
}

function Shown({ shown, query, onQuery, onClose }: PlanDialogsProps) {
  useCaretBack()
  switch (shown) {
    case 'zoek':
      return <FindInPlan query={query} onQuery={onQuery} onClose={onClose} />
    case 'prullenbak':
      return <Prullenbak onClose={onClose} />
    case 'opslaan':
      return <SaveDialog onClose={onClose} />
    case 'sneltoetsen':
      return <Sneltoetsen onClose={onClose} />
    case 'word':
      return (
        <Suspense>
          <WordToevoegen onClose={onClose} />
        </Suspense>
      )
    case null:
      return null
  }
}
