import { useMemo } from 'react'
import { useHeldElement } from '../editor/useHeldElement.ts'
import { useKeepInView } from '../editor/useKeepInView.ts'
import { usePlan, usePlanValue } from '../plan/PlanContext.tsx'
import { Hoofdstuk } from './Hoofdstuk.tsx'
import { NieuwHoofdstuk } from './NieuwHoofdstuk.tsx'
import '../styles/cards.css'

/** The chapters of free text, before the opgaven. Draws again only when their order changes. */
export function Hoofdstukken() {
  const { mag } = usePlan()
  const sleutel = usePlanValue(plan => JSON.stringify(plan.hoofdstukken.map(hoofdstuk => hoofdstuk.id)))
  const ids = useMemo(() => JSON.parse(sleutel) as readonly string[], [sleutel])
  const getekend = useHeldElement(ids)
  useKeepInView(getekend)
  return (
    <div className="hoofdstukken">
      {getekend.map(id => (
        <Hoofdstuk key={id} id={id} nummer={ids.indexOf(id) + 1} />
      ))}
      {mag.schrijven && <NieuwHoofdstuk />}
    </div>
  )
}
