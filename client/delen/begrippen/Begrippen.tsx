import { type Begrip, begrip } from '../../../shared/plan/omgeving.ts'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { kolommenVan } from '../lijsten/kolommen.ts'
import { Lijstplek, Nieuw } from '../lijsten/Lijstplek.tsx'
import { Tabel } from '../lijsten/Tabel.tsx'
import { useNieuw } from '../lijsten/useNieuw.ts'
import { useVasteOrde } from '../lijsten/useVasteOrde.ts'

const kolommen = kolommenVan(
  begrip,
  { afkorting: 'Afkorting of begrip', voluit: 'Wat betekent het?' },
  { afkorting: { label: 'Begrip' }, voluit: { label: 'Betekenis' } },
)

/** The words that not everybody at the table knows, in the order of the alphabet. */
export function Begrippen({ planId }: { planId: string }) {
  const begrippen = usePlanValue(plan => plan.begrippen)
  const { inOrde, handlers } = useVasteOrde(begrippen, opAlfabet)
  const { voegToe } = useNieuw('begrippen', 'afkorting')
  return (
    <div {...handlers}>
      <Lijstplek
        planId={planId}
        veld="begrippen"
        leeg={begrippen.length === 0}
        knoppen={<Nieuw wat="Begrip" onClick={() => voegToe()} />}
      >
        <Tabel naam="begrippen" wat="Begrip" kolommen={kolommen} items={inOrde} />
      </Lijstplek>
    </div>
  )
}

const alfabet = new Intl.Collator('nl')

/** What has no name yet comes last. */
const opAlfabet = (a: Begrip, b: Begrip): number =>
  alfabet.compare(a.afkorting ?? '\uffff', b.afkorting ?? '\uffff')
