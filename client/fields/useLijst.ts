import { flushSync } from 'react-dom'
import type { Json } from '../../shared/plan/itemMap.ts'
import { newId } from '../../shared/plan/newId.ts'
import { usePlan } from '../plan/PlanContext.tsx'

/** Adding to and taking from a list of an item, such as the mijlpalen of an afspraak. */
export function useLijst(ouderId: string, veld: string, kind: string) {
  const plan = usePlan()
  return {
    /** Adds an item at the end and goes to its first field. */
    voegToe(eersteVeld: string, waarden: Json = {}): void {
      const id = newId()
      flushSync(() => plan.edit({ op: 'create', kind, id, ouderId, veld, waarden }))
      plan.focusField(id, eersteVeld)
    },
  }
}

/** Moves an item to the Prullenbak, from where it can come back. */
export function useVerwijder(): (elementId: string) => void {
  const plan = usePlan()
  return elementId =>
    plan.edit({ op: 'delete', elementId, verwijderdOp: new Date().toISOString(), door: plan.ik.naam })
}
