import { FindInPlan } from '../../find/FindInPlan.tsx'
import { Sneltoetsen } from '../../help/Sneltoetsen.tsx'
import { Prullenbak } from '../../trash/Prullenbak.tsx'
import { SaveDialog } from './SaveDialog.tsx'
import { useCaretBack } from './useCaretBack.ts'
import type { Dialoog } from './useParts.ts'

interface PlanDialogsProps {
  readonly shown: Dialoog | null
  readonly query: string
  readonly onQuery: (query: string) => void
  readonly onClose: () => void
}

/** None is fetched when it is asked for: they are for a moment without a connection too. */
export function PlanDialogs(props: PlanDialogsProps) {
  return props.shown && <Shown {...props} />
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
