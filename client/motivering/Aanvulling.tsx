import { useCallback, useState, useSyncExternalStore } from 'react'
import type { Finding } from '../../shared/rules/rule.ts'
import { motiveer } from '../api.ts'
import { findingKey } from '../plan/findings/place.ts'
import { useMag, usePlan } from '../plan/PlanContext.tsx'
import { luisterNaarConcept, wacht } from './concepten.ts'
import { Uitlegformulier } from './Uitlegformulier.tsx'

/** What one was writing about a finding when another explained it: still there, to add to what that other said. */
export function Aanvulling({ finding }: { finding: Finding }) {
  const { planId } = usePlan()
  const mag = useMag()
  const [weg, setWeg] = useState(false)
  const sleutel = `${planId} ${findingKey(finding)}`
  const subscribe = useCallback((listener: () => void) => luisterNaarConcept(sleutel, listener), [sleutel])
  const hier = useSyncExternalStore(subscribe, () => wacht(sleutel))
  const [begonnen, setBegonnen] = useState(false)
  if (hier && !begonnen) setBegonnen(true)
  if (!begonnen || weg || !mag.schrijven) return null
  return (
    <div className="motivering__aanvulling">
      <p>Uw eigen uitleg is nog niet bewaard. Zij komt onder wat er al staat.</p>
      <Uitlegformulier
        sleutel={sleutel}
        zonderFocus
        bewaar={tekst => motiveer(planId, finding, tekst)}
        onKlaar={() => setWeg(true)}
      />
    </div>
  )
}
