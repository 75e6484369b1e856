import { planVelden } from '../../../shared/plan/plan.ts'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { VeldRij } from '../../fields/VeldRij.tsx'
import { Veldregel } from '../../fields/Veldregel.tsx'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { Bevindingen } from './Bevindingen.tsx'
import '../../styles/delen.css'

const { velden } = planVelden.regiobeeld
const verderInStuk = ['regiobeeld.titel', 'regiobeeld.versie', 'regiobeeld.datum'] as const
const hint = {
  titel: 'titel van het regiobeeld',
  versie: 'versie',
  datum: 'datum',
} as const

/** The picture of the region that the opgaven rest on: which one, who underwrites it, and its figures. */
export function Regiobeeld({ planId }: { planId: string }) {
  const regiobeeld = usePlanValue(plan => plan.regiobeeld)
  const plek = (naam: keyof typeof hint) => (
    <VeldPlek
      elementId={planId}
      veld={`regiobeeld.${naam}`}
      declaratie={velden[naam]}
      waarde={regiobeeld[naam]}
      leeg={hint[naam]}
      inWoorden
    />
  )
  return (
    <>
      <VeldRij elementId={planId} veld="regiobeeld" label="Stuk" ook={verderInStuk} groep>
        <div className="regiobeeld__stuk">
          {plek('titel')}
          <span className="regel regel--punten">
            <span>versie {plek('versie')}</span>
            {plek('datum')}
          </span>
        </div>
      </VeldRij>
      <Veldregel
        elementId={planId}
        veld="regiobeeld.vindplaats"
        declaratie={velden.vindplaats}
        waarde={regiobeeld.vindplaats}
        leeg="Waar staat het?"
      />
      <Veldregel
        elementId={planId}
        veld="regiobeeld.gedragenDoor"
        declaratie={velden.gedragenDoor}
        waarde={regiobeeld.gedragenDoor}
        leeg="Welke sectoren onderschrijven het?"
      />
      <Bevindingen planId={planId} bevindingen={regiobeeld.bevindingen} />
    </>
  )
}
