import { flushSync } from 'react-dom'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newId } from '../../../shared/plan/newId.ts'
import { usePlan } from '../../plan/PlanContext.tsx'

/** Adding to a list of the plan itself, such as its randvoorwaarden. */
export function useNieuw(kind: string, eersteVeld: string) {
  const plan = usePlan()
  return {
    /** Adds an item at the end and goes to its first field. */
    voegToe: (waarden: Json = {}): void => {
      const id = newId()
      flushSync(() => plan.edit({ op: 'create', kind, id, waarden }))
      plan.focusField(id, eersteVeld)
    },
    /** Adds an item for each, in one step of undo, and goes to the given field of the first. */
    voegAlleToe: (alle: readonly Json[], veld: string): void => {
      const edits = alle.map(waarden => ({ op: 'create', kind, id: newId(), waarden }) as const)
      flushSync(() => plan.edit({ op: 'all', edits }))
      if (edits[0]) plan.focusField(edits[0].id, veld)
    },
  }
}
