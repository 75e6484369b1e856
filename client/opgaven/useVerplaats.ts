import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import { type Richting, stap, stapAfspraak } from '../../shared/plan/verplaats.ts'
import { useStap } from '../fields/useStap.ts'
import { usePlan } from '../plan/PlanContext.tsx'

/** Moving opgaven and afspraken, by menu, by Alt and an arrow, and by dragging. */
export function useVerplaats() {
  const { store } = usePlan()
  const doe = useStap()
  const titelVan = (id: string): string => {
    const { opgaven, afspraken } = store.get()
    const opgave = opgaven.find(een => een.id === id)
    const titel = (opgave ?? afspraken.find(een => een.id === id))?.titel.plat
    return `${opgave ? 'Opgave' : 'Afspraak'} ${titel || 'zonder titel'}`
  }
  const voerUit = (edit: PlanEdit | null, id: string): void => doe(edit, titelVan(id), id)
  return {
    voerUit,
    stapAfspraak: (id: string, richting: Richting) => voerUit(stapAfspraak(store.get(), id, richting), id),
    stapOpgave: (id: string, richting: Richting) => voerUit(stap(store.get().opgaven, id, richting), id),
  }
}
