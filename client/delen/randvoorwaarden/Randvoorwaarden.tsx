import { useMemo } from 'react'
import { useHeldElement } from '../../editor/useHeldElement.ts'
import { useKeepInView } from '../../editor/useKeepInView.ts'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { Lijstplek, Nieuw } from '../lijsten/Lijstplek.tsx'
import { useNieuw } from '../lijsten/useNieuw.ts'
import { RandvoorwaardeKaart } from './RandvoorwaardeKaart.tsx'

/** What the region needs from others. Draws again only when there is another one. */
export function Randvoorwaarden({ planId }: { planId: string }) {
  const sleutel = usePlanValue(plan => JSON.stringify(plan.randvoorwaarden.map(({ id }) => id)))
  const ids = useMemo(() => JSON.parse(sleutel) as readonly string[], [sleutel])
  const getekend = useHeldElement(ids)
  const { voegToe } = useNieuw('randvoorwaarden', 'titel')
  useKeepInView(getekend)
  return (
    <Lijstplek
      planId={planId}
      veld="randvoorwaarden"
      leeg={ids.length === 0}
      knoppen={<Nieuw wat="Randvoorwaarde" onClick={() => voegToe({ niveau: 'landelijk' })} />}
    >
      {getekend.map(id => (
        <RandvoorwaardeKaart key={id} id={id} nummer={ids.indexOf(id) + 1} />
      ))}
    </Lijstplek>
  )
}
