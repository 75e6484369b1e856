import { useCallback } from 'react'
import { faseNaam } from '../../../shared/rules/keuzefasen.ts'
import { type Ik, stand } from '../../api.ts'
import { FaseKeuze } from '../../overzicht/FaseKeuze.tsx'
import { FasenTabel } from '../../overzicht/FasenTabel.tsx'
import { StandTabel } from '../../overzicht/StandTabel.tsx'
import { OverzichtKader } from './OverzichtKader.tsx'
import { useKeuze } from './useKeuze.ts'
import { useVers } from './useVers.ts'

/** How the plan stands: opgave × group of criteria, and its progress for each phase. */
export function StandPage({ planId, ik }: { planId: string; ik: Ik }) {
  const { fase, kies } = useKeuze()
  const ask = useCallback(() => stand(planId, { ...(fase && { fase }) }), [planId, fase])
  const vers = useVers(ask)
  const nu = vers.value
  return (
    <OverzichtKader
      {...{ planId, ik, vers }}
      soort="stand"
      query={fase ? { fase } : {}}
      keuzes={nu && <FaseKeuze fase={fase ?? nu.fase} onKies={keuze => kies({ fase: keuze })} />}
    >
      {nu && (
        <>
          <h2 className="overzicht__kop">
            Meldingen voor {nu.fase === 'alle' ? 'alle fasen' : faseNaam(nu.fase)}
          </h2>
          <StandTabel planId={planId} stand={nu} />
          <h2 className="overzicht__kop">Voortgang per fase</h2>
          <FasenTabel stand={nu} />
          <p className="overzicht__noot">
            Een fase telt ook de criteria van de fasen ervoor. Een telling is geen oordeel: of het plan goed
            is, beslissen mensen.
          </p>
        </>
      )}
    </OverzichtKader>
  )
}
