import { type Gemeente, gemeente, planVelden, type Subregio, subregio } from '../../shared/plan/plan.ts'
import { HaalWeg, LijstRij } from '../fields/Lijst.tsx'
import { LijstVeld } from '../fields/LijstVeld.tsx'
import { useLijst } from '../fields/useLijst.ts'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { Veldregel } from '../fields/Veldregel.tsx'
import { usePlanValue } from '../plan/PlanContext.tsx'

const { velden } = planVelden.regio
const woorden = ['naam', 'soort', 'roazRegio', 'ggdRegio'] as const

/** The region: what it is called, its gemeenten and its subregio's. */
export function Regio({ planId }: { planId: string }) {
  const regio = usePlanValue(plan => plan.regio)
  return (
    <>
      {woorden.slice(0, 2).map(naam => (
        <Veldregel
          key={naam}
          elementId={planId}
          veld={`regio.${naam}`}
          declaratie={velden[naam]}
          waarde={regio[naam]}
          {...(naam === 'naam' && { label: 'Regio' })}
        />
      ))}
      <Gemeenten planId={planId} gemeenten={regio.gemeenten} />
      <Subregios planId={planId} subregios={regio.subregios} />
      {woorden.slice(2).map(naam => (
        <Veldregel
          key={naam}
          elementId={planId}
          veld={`regio.${naam}`}
          declaratie={velden[naam]}
          waarde={regio[naam]}
        />
      ))}
    </>
  )
}

function Gemeenten({ planId, gemeenten }: { planId: string; gemeenten: readonly Gemeente[] }) {
  const { voegToe } = useLijst(planId, 'regio.gemeenten', 'gemeenten')
  return (
    <LijstVeld
      elementId={planId}
      veld="regio.gemeenten"
      label="Gemeenten"
      wat="Gemeente"
      aantal={gemeenten.length}
      onVoegToe={() => voegToe('naam')}
    >
      <ul className="veld-chips">
        {gemeenten.map(({ id, naam }) => (
          <LijstRij
            key={id}
            elementId={id}
            className="veld-chip veld-chip--invoer"
            label={naam ?? 'Gemeente'}
          >
            <VeldPlek
              elementId={id}
              veld="naam"
              declaratie={gemeente.velden.naam}
              waarde={naam}
              leeg="gemeente"
            />
            <HaalWeg elementId={id} label={`Verwijder gemeente ${naam ?? ''}`} />
          </LijstRij>
        ))}
      </ul>
    </LijstVeld>
  )
}

function Subregios({ planId, subregios }: { planId: string; subregios: readonly Subregio[] }) {
  const { voegToe } = useLijst(planId, 'regio.subregios', 'subregios')
  return (
    <LijstVeld
      elementId={planId}
      veld="regio.subregios"
      label="Subregio's"
      wat="Subregio"
      aantal={subregios.length}
      onVoegToe={() => voegToe('naam')}
    >
      <ul className="regels">
        {subregios.map(({ id, naam, gemeenten }) => (
          <LijstRij key={id} elementId={id} className="regel" label={naam ?? 'Subregio'}>
            <VeldPlek
              elementId={id}
              veld="naam"
              declaratie={subregio.velden.naam}
              waarde={naam}
              leeg="naam"
            />
            <VeldPlek
              elementId={id}
              veld="gemeenten"
              declaratie={subregio.velden.gemeenten}
              waarde={gemeenten}
              leeg="kies gemeenten"
            />
            <HaalWeg elementId={id} label={`Verwijder subregio ${naam ?? ''}`} />
          </LijstRij>
        ))}
      </ul>
    </LijstVeld>
  )
}
