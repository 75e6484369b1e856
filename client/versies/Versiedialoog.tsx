import { usePlan, usePlanValue, useStoreValue } from '../plan/PlanContext.tsx'
import { versiemakenVan } from '../plan/versievraag.ts'
import { NieuweVersie } from './NieuweVersie.tsx'
import '../styles/versies.css'

/** Asks about the version that somebody is about to make. Over the page: the panel may be put away meanwhile. */
export function Versiedialoog() {
  const plan = usePlan()
  const nummer = usePlanValue(({ versie }) => versie.nummer)
  const { vraag, gemaakt } = versiemakenVan(plan)
  const nu = useStoreValue(vraag)
  if (!nu) return null
  return (
    <NieuweVersie
      planId={plan.planId}
      nummer={nummer ?? ''}
      namen={nu.namen}
      onGemaakt={() => gemaakt.set(gemaakt.get() + 1)}
      onSluit={() => vraag.set(null)}
    />
  )
}
