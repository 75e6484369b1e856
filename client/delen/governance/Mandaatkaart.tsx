import { governance } from '../../../shared/plan/governance.ts'
import { Veldregel } from '../../fields/Veldregel.tsx'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { SubDeel } from '../lijsten/SubDeel.tsx'
import { NamensGemeenten } from './NamensGemeenten.tsx'

const { label, velden } = governance.velden.mandaat
const rijen = [
  { naam: 'mandaatgemeenteId', label: 'Mandaat bij', leeg: 'Welke gemeente besluit voor de andere?' },
  { naam: 'onderwerpen', label: 'Besluit over', leeg: 'Onderwerp toevoegen…' },
  { naam: 'grens', label: 'Tot waar', leeg: 'Tot welk bedrag, en wie besluit daarboven?' },
  { naam: 'datum', label: 'Besloten op', leeg: 'Wanneer?' },
] as const

/** Which gemeente decides for the others, about what and how far, and for each gemeente who decides. */
export function Mandaatkaart({ planId }: { planId: string }) {
  const mandaat = usePlanValue(plan => plan.governance.mandaat)
  return (
    <SubDeel titel={label}>
      {rijen.map(({ naam, ...rij }) => (
        <Veldregel
          key={naam}
          elementId={planId}
          veld={`governance.mandaat.${naam}`}
          declaratie={velden[naam]}
          waarde={mandaat[naam]}
          inWoorden
          {...rij}
        />
      ))}
      <NamensGemeenten planId={planId} />
    </SubDeel>
  )
}
