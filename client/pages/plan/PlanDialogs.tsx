import { lazy, Suspense } from 'react'
import { FindInPlan } from '../../find/FindInPlan.tsx'
import { SaveDialog } from './SaveDialog.tsx'
import { useCaretBack } from './useCaretBack.ts'
import type { Dialoog } from './useParts.ts'

// Fetched when somebody asks for it. Not so for searching, where people type on
// at once, nor for what is looked at when there is no connection.
const Prullenbak = lazy(async () => ({ default: (await import('../../trash/Prullenbak.tsx')).Prullenbak }))
const Sneltoetsen = lazy(async () => ({ default: (await import('../../help/Sneltoetsen.tsx')).Sneltoetsen }))

interface PlanDialogsProps {
  readonly shown: Dialoog | null
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onClose: () => void
}

export function PlanDialogs(props: PlanDialogsProps) {
  return (
    props.shown && (
      <Suspense>
        <Shown {...props} />
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
    case null:
      return null
  }
}
