import { useSyncExternalStore } from 'react'
import type { Filling } from '../../../shared/protocol.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { Icon } from '../../ui/Icon.tsx'

/** Tells who may write that the plan is nearly as large as it can be, and when it is. */
export function FillingNotice() {
  const { filling } = usePlan()
  const sentence = sentences[useSyncExternalStore(filling.subscribe, filling.get)]
  if (!sentence) return null
  return (
    <p className="read-only" role="status">
      <Icon name="info" size={18} />
      {sentence}
    </p>
  )
}

const sentences: Readonly<Record<Filling, string | null>> = {
  ruim: null,
  'bijna-vol':
    'Dit plan is bijna zo groot als het kan worden. U kunt doorwerken. Haal tekst weg die niet meer nodig is, of verdeel het over twee plannen.',
  vol: 'Dit plan is vol: er kan niets meer bij. Haal tekst weg die niet meer nodig is; na enkele seconden is er dan weer plaats.',
}
