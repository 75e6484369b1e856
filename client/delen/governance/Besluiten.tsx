import { besluit, governance } from '../../../shared/plan/governance.ts'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { kolommenVan } from '../lijsten/kolommen.ts'
import { Lijstplek, Nieuw } from '../lijsten/Lijstplek.tsx'
import { SubDeel } from '../lijsten/SubDeel.tsx'
import { Tabel } from '../lijsten/Tabel.tsx'
import { useNieuw } from '../lijsten/useNieuw.ts'
import { zonderRegel } from './zonderRegel.ts'

const kolommen = kolommenVan(besluit, {
  partijId: 'Welke partij?',
  orgaan: 'college, raad van bestuur…',
  datum: 'Wanneer?',
  uitkomst: 'Uitkomst?',
})

/** What the board of each party decided about the plan, or when it will. */
export function Besluiten({ planId }: { planId: string }) {
  const besluiten = usePlanValue(plan => plan.governance.besluiten)
  return (
    <SubDeel titel={governance.velden.besluiten.label}>
      <Lijstplek
        planId={planId}
        veld="governance.besluiten"
        leeg={besluiten.length === 0}
        knoppen={<Knoppen />}
      >
        <Tabel naam="besluiten" wat="Besluit" kolommen={kolommen} items={besluiten} />
      </Lijstplek>
    </SubDeel>
  )
}

function Knoppen() {
  const { voegToe, voegAlleToe } = useNieuw('besluiten', 'partijId')
  const partijen = usePlanValue(plan => plan.partijen)
  const besluiten = usePlanValue(plan => plan.governance.besluiten)
  const zonder = zonderRegel(partijen, besluiten, 'partijId')
  return (
    <>
      <Nieuw wat="Besluit" onClick={() => voegToe()} />
      {zonder.length > 1 && (
        <Button
          kind="quiet"
          small
          onClick={() =>
            voegAlleToe(
              zonder.map(partijId => ({ partijId, uitkomst: 'gepland' })),
              'orgaan',
            )
          }
        >
          Een regel voor elke partij zonder besluit ({zonder.length})
        </Button>
      )}
    </>
  )
}
