import { Besluiten } from './Besluiten.tsx'
import { Mandaatkaart } from './Mandaatkaart.tsx'
import { Raden } from './Raden.tsx'
import { Tafel } from './Tafel.tsx'

/** Who decides on the plan, on whose behalf, and how the gemeenteraden take part. */
export function Governance({ planId }: { planId: string }) {
  return (
    <>
      <Tafel planId={planId} />
      <Mandaatkaart planId={planId} />
      <Besluiten planId={planId} />
      <Raden planId={planId} />
    </>
  )
}
