import { planVelden } from '../../../shared/plan/plan.ts'
import { isLeeg } from '../../fields/leeg.ts'
import { useBewerkbaar } from '../../fields/useBewerkbaar.ts'
import { VeldPlek } from '../../fields/VeldPlek.tsx'
import { VeldRij } from '../../fields/VeldRij.tsx'
import { Veldregel } from '../../fields/Veldregel.tsx'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { Resultaten } from './Resultaten.tsx'
import '../../styles/delen-monitoring.css'

const { velden } = planVelden.monitoring
const ookRapportage = ['monitoring.frequentie', 'monitoring.rapportageAan'] as const

/** How the results are followed: in which way, by whom, who hears of it, and which results. */
export function Monitoring({ planId }: { planId: string }) {
  const { wijze, uitvoerderIds } = usePlanValue(plan => plan.monitoring)
  return (
    <div>
      <Veldregel
        elementId={planId}
        veld="monitoring.wijze"
        label="Wijze"
        declaratie={velden.wijze}
        waarde={wijze}
        leeg="Waarmee en hoe volgt de regio haar resultaten?"
      />
      <Rapportage planId={planId} />
      <Veldregel
        elementId={planId}
        veld="monitoring.uitvoerderIds"
        label="Uitvoering"
        declaratie={velden.uitvoerderIds}
        waarde={uitvoerderIds}
        leeg="Wie verzamelt de cijfers?"
      />
      <Resultaten planId={planId} />
    </div>
  )
}

/** `Zorgverzekeraar Vennemark rapporteert elk halfjaar aan bestuurlijke tafel` */
function Rapportage({ planId }: { planId: string }) {
  const { eigenaarId, frequentie, rapportageAan } = usePlanValue(plan => plan.monitoring)
  const bewerkbaar = useBewerkbaar()
  const waarden = [eigenaarId, frequentie, rapportageAan]
  const leeg = waarden.every(isLeeg)
  return (
    <VeldRij
      elementId={planId}
      veld="monitoring.eigenaarId"
      ook={ookRapportage}
      label="Rapportage"
      leeg={leeg}
      mist={waarden.some(isLeeg)}
      className="rapportage"
    >
      {(bewerkbaar || !leeg) && <Zin planId={planId} />}
    </VeldRij>
  )
}

function Zin({ planId }: { planId: string }) {
  const { eigenaarId, frequentie, rapportageAan } = usePlanValue(plan => plan.monitoring)
  return (
    <>
      <VeldPlek
        elementId={planId}
        veld="monitoring.eigenaarId"
        declaratie={velden.eigenaarId}
        waarde={eigenaarId}
        leeg="Wie?"
      />
      <span>rapporteert</span>
      <VeldPlek
        elementId={planId}
        veld="monitoring.frequentie"
        declaratie={velden.frequentie}
        waarde={frequentie}
        leeg="hoe vaak?"
      />
      <span>aan</span>
      <VeldPlek
        elementId={planId}
        veld="monitoring.rapportageAan"
        declaratie={velden.rapportageAan}
        waarde={rapportageAan}
        leeg="aan wie?"
      />
    </>
  )
}
