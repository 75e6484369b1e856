import { voorstelvraagOf } from '../plan/overleg/voorstelvraag.ts'
import { useMag, usePlan } from '../plan/PlanContext.tsx'
import type { MenuEntry } from '../ui/MenuList.tsx'

/** What one can say about an item, as entries of its menu; none for who only reads. */
export function useOverlegActies(elementId: string): readonly MenuEntry[] {
  const plan = usePlan()
  const { reageren } = useMag()
  if (!reageren) return []
  const plek = { elementId, veld: null, anker: null }
  return [
    { label: 'Nieuwe opmerking', icon: 'comment', onSelect: () => plan.overleg.paneel.begin(plek) },
    {
      label: 'Stel een wijziging voor…',
      icon: 'pencil',
      onSelect: () => voorstelvraagOf(plan).set(plek),
    },
  ]
}
