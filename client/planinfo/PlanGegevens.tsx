import type { ReactNode } from 'react'
import { type PlanVelden, planVelden } from '../../shared/plan/plan.ts'
import { AlsNodig } from '../fields/AlsNodig.tsx'
import { isLeeg } from '../fields/leeg.ts'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { VeldRij } from '../fields/VeldRij.tsx'
import { Veldregel } from '../fields/Veldregel.tsx'
import { usePlanValue } from '../plan/PlanContext.tsx'
import { Regio } from './Regio.tsx'

/** Everything about the plan itself, editable in place: all of it on request, and always what needs a look. */
export function PlanGegevens({ planId, open }: { planId: string; open: boolean }) {
  const soort = usePlanValue(plan => plan.soort)
  const ambitie = usePlanValue(plan => plan.ambitie)
  const rij = (velden: readonly [string, ...string[]], inhoud: ReactNode) => (
    <AlsNodig elementId={planId} velden={velden} leeg open={open}>
      {inhoud}
    </AlsNodig>
  )
  return (
    <div className="planinfo__gegevens" id="plangegevens">
      {rij(
        plaats.soort,
        <Veldregel elementId={planId} veld="soort" declaratie={planVelden.soort} waarde={soort} />,
      )}
      {rij(plaats.versie, <Versie planId={planId} />)}
      {rij(plaats.looptijd, <Looptijd planId={planId} />)}
      {rij(plaats.regio, <Regio planId={planId} />)}
      {rij(
        plaats.ambitie,
        <Veldregel
          elementId={planId}
          veld="ambitie"
          declaratie={planVelden.ambitie}
          waarde={ambitie}
          leeg="Waar wil de regio staan aan het einde van dit plan?"
        />,
      )}
    </div>
  )
}

/** The fields of each row. */
const plaats = {
  soort: ['soort'],
  versie: ['versie', 'versie.nummer', 'versie.status', 'versie.datum', 'versie.vorige'],
  looptijd: ['looptijd'],
  regio: ['regio', 'regio.naam', 'regio.soort', 'regio.gemeenten', 'regio.subregios'],
  ambitie: ['ambitie'],
} as const

const versieVelden = planVelden.versie.velden
const verderInVersie = plaats.versie.slice(1)

function Versie({ planId }: { planId: string }) {
  const versie: PlanVelden['versie'] = usePlanValue(plan => plan.versie)
  const plek = (naam: keyof typeof versieVelden, leeg: string) => (
    <VeldPlek
      elementId={planId}
      veld={`versie.${naam}`}
      declaratie={versieVelden[naam]}
      waarde={versie[naam]}
      leeg={leeg}
      inWoorden
    />
  )
  return (
    <VeldRij elementId={planId} veld="versie" label="Versie" ook={verderInVersie} leeg={isLeeg(versie)} groep>
      <div className="regel regel--punten">
        {plek('nummer', 'nummer')}
        {plek('status', 'status')}
        {plek('datum', 'datum')}
        <span>
          na versie <span>{plek('vorige', 'geen')}</span>
        </span>
      </div>
    </VeldRij>
  )
}

const looptijdVelden = planVelden.looptijd.velden

function Looptijd({ planId }: { planId: string }) {
  const looptijd = usePlanValue(plan => plan.looptijd)
  return (
    <VeldRij elementId={planId} veld="looptijd" label="Looptijd" leeg={isLeeg(looptijd)} groep>
      <div className="regel">
        <VeldPlek
          elementId={planId}
          veld="looptijd.van"
          declaratie={looptijdVelden.van}
          waarde={looptijd.van}
          leeg="begin"
          inWoorden
        />
        <span>tot en met</span>
        <VeldPlek
          elementId={planId}
          veld="looptijd.tot"
          declaratie={looptijdVelden.tot}
          waarde={looptijd.tot}
          leeg="einde"
          inWoorden
        />
      </div>
    </VeldRij>
  )
}
