import { useCallback } from 'react'
import { type Ik, sectoren } from '../../api.ts'
import { SectorenBeeld, WatOpvalt } from '../../overzicht/SectorenBeeld.tsx'
import { SectorenTabel } from '../../overzicht/SectorenTabel.tsx'
import { OverzichtKader } from './OverzichtKader.tsx'
import { useVers } from './useVers.ts'

/** Who carries the plan, by domein and sector: so that one sees which one lags behind. */
export function SectorenPage({ planId, ik }: { planId: string; ik: Ik }) {
  const ask = useCallback(() => sectoren(planId), [planId])
  const vers = useVers(ask)
  const nu = vers.value
  return (
    <OverzichtKader {...{ planId, ik, vers }} soort="sectoren">
      {nu && (
        <>
          <WatOpvalt sectoren={nu} />
          <h2 className="overzicht__kop">Per domein</h2>
          <SectorenBeeld sectoren={nu} />
          <h2 className="overzicht__kop">Per domein en sector</h2>
          <SectorenTabel sectoren={nu} />
        </>
      )}
    </OverzichtKader>
  )
}
