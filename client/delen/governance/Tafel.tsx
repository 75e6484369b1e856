import { governance } from '../../../shared/plan/governance.ts'
import type { Partij } from '../../../shared/plan/partij.ts'
import { labelIdVan } from '../../fields/controlProps.ts'
import { isLeeg } from '../../fields/leeg.ts'
import { VeldControl } from '../../fields/VeldControl.tsx'
import { VeldRij } from '../../fields/VeldRij.tsx'
import { Veldregel } from '../../fields/Veldregel.tsx'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { SubDeel } from '../lijsten/SubDeel.tsx'

const { label, velden } = governance.velden.bestuurlijkeTafel
const pad = 'governance.bestuurlijkeTafel'
const voorLeden = ['naam', 'voorzitterId'] as const

/** The table at which the region decides: its name, who leads it, who is at it, and how it decides. */
export function Tafel({ planId }: { planId: string }) {
  const tafel = usePlanValue(plan => plan.governance.bestuurlijkeTafel)
  const leeg = { naam: 'Hoe heet de tafel?', voorzitterId: 'Wie zit voor?' }
  return (
    <SubDeel titel={label}>
      {voorLeden.map(naam => (
        <Veldregel
          key={naam}
          elementId={planId}
          veld={`${pad}.${naam}`}
          declaratie={velden[naam]}
          waarde={tafel[naam]}
          leeg={leeg[naam]}
        />
      ))}
      <Leden planId={planId} ledenIds={tafel.ledenIds} />
      <Veldregel
        elementId={planId}
        veld={`${pad}.besluitregel`}
        label="Besluitregel"
        declaratie={velden.besluitregel}
        waarde={tafel.besluitregel}
        leeg="Hoe besluit de tafel, en wat als zij er niet uit komt?"
      />
    </SubDeel>
  )
}

/** The members, and from how many sectors they come. */
function Leden({ planId, ledenIds }: { planId: string; ledenIds: readonly string[] }) {
  const veld = `${pad}.ledenIds`
  const sectoren = sectorenVan(
    usePlanValue(plan => plan.partijen),
    ledenIds,
  )
  return (
    <VeldRij elementId={planId} veld={veld} label={velden.ledenIds.label} leeg={isLeeg(ledenIds)}>
      <VeldControl
        elementId={planId}
        veld={veld}
        declaratie={velden.ledenIds}
        waarde={ledenIds}
        labelId={labelIdVan(planId, veld)}
        leeg="Wie zitten aan tafel?"
      />
      {ledenIds.length > 0 && (
        <p className="subdeel__zacht">
          {ledenIds.length} {ledenIds.length === 1 ? 'lid' : 'leden'} uit {sectoren}{' '}
          {sectoren === 1 ? 'sector' : 'sectoren'}
        </p>
      )}
    </VeldRij>
  )
}

function sectorenVan(partijen: readonly Partij[], ledenIds: readonly string[]): number {
  const leden = new Set(ledenIds)
  return new Set(partijen.flatMap(({ id, sector }) => (leden.has(id) && sector ? sector : []))).size
}
