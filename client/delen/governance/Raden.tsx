import { governance, raad } from '../../../shared/plan/governance.ts'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { kolommenVan } from '../lijsten/kolommen.ts'
import { Lijstplek, Nieuw } from '../lijsten/Lijstplek.tsx'
import { SubDeel } from '../lijsten/SubDeel.tsx'
import { Tabel } from '../lijsten/Tabel.tsx'
import { useNieuw } from '../lijsten/useNieuw.ts'
import { zonderRegel } from './zonderRegel.ts'

const kolommen = kolommenVan(raad, {
  gemeenteId: 'Welke gemeente?',
  vorm: 'In welke vorm?',
  datum: 'Wanneer?',
  stuk: 'Met welk stuk?',
})

/** How the gemeenteraden were informed or asked: a row for each gemeente of the region, in one click. */
export function Raden({ planId }: { planId: string }) {
  const raden = usePlanValue(plan => plan.governance.raden)
  return (
    <SubDeel titel={governance.velden.raden.label}>
      <Lijstplek planId={planId} veld="governance.raden" leeg={raden.length === 0} knoppen={<Knoppen />}>
        <Tabel naam="raden" wat="Gemeenteraad" kolommen={kolommen} items={raden} />
      </Lijstplek>
    </SubDeel>
  )
}

function Knoppen() {
  const { voegToe, voegAlleToe } = useNieuw('raden', 'gemeenteId')
  const gemeenten = usePlanValue(plan => plan.regio.gemeenten)
  const raden = usePlanValue(plan => plan.governance.raden)
  const zonder = zonderRegel(gemeenten, raden, 'gemeenteId')
  const perGemeente = () =>
    voegAlleToe(
      zonder.map(gemeenteId => ({ gemeenteId })),
      'vorm',
    )
  return (
    <>
      <Nieuw wat="Gemeenteraad" onClick={() => voegToe()} />
      {zonder.length > 0 && (
        <Button kind="quiet" small onClick={perGemeente}>
          {raden.length === 0
            ? 'Een regel voor elke gemeente'
            : `Een regel voor elke gemeente die nog mist (${zonder.length})`}
        </Button>
      )}
    </>
  )
}
