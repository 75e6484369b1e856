import { partij } from '../../../shared/plan/partij.ts'
import { brengAchterblijversMee } from '../../../shared/plan/voegPartijenSamen.ts'
import { useBewerkbaar } from '../../fields/useBewerkbaar.ts'
import { usePlan, usePlanValue } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { kolommenVan } from '../lijsten/kolommen.ts'
import { Lijstplek, Nieuw } from '../lijsten/Lijstplek.tsx'
import { Tabel } from '../lijsten/Tabel.tsx'
import { useNieuw } from '../lijsten/useNieuw.ts'
import { PartijActies } from './PartijActies.tsx'
import { PartijMeer } from './PartijMeer.tsx'
import { Werkgebied } from './Werkgebied.tsx'
import '../../styles/delen.css'

const kolommen = kolommenVan(
  partij,
  { naam: 'naam', sector: 'sector', domein: 'domein', rollen: '–', werkgebied: 'gemeenten' },
  { rollen: { label: 'Rol' }, werkgebied: { Samengevat: Werkgebied } },
)

/** Everybody at the table, one row each. */
export function Partijen({ planId }: { planId: string }) {
  const partijen = usePlanValue(plan => plan.partijen)
  const { voegToe } = useNieuw('partijen', 'naam')
  return (
    <>
      <Achterblijvers />
      <Lijstplek
        planId={planId}
        veld="partijen"
        leeg={partijen.length === 0}
        knoppen={<Nieuw wat="Partij" onClick={() => voegToe()} />}
      >
        <Tabel
          naam="partijen"
          wat="Partij"
          kolommen={kolommen}
          items={partijen}
          Acties={PartijActies}
          Onder={PartijMeer}
        />
      </Lijstplek>
    </>
  )
}

/** Offers to bring along what still names a party that was made one with another. */
function Achterblijvers() {
  const { store, edit } = usePlan()
  const achter = usePlanValue(plan => brengAchterblijversMee(plan) !== null)
  const bewerkbaar = useBewerkbaar()
  if (!achter || !bewerkbaar) return null
  const zetOm = () => {
    const mee = brengAchterblijversMee(store.get())
    if (mee) edit(mee)
  }
  return (
    <div className="achterblijvers" role="status">
      <span>Het plan noemt nog ergens een partij die met een andere is samengevoegd.</span>
      <Button small onClick={zetOm}>
        Zet om
      </Button>
    </div>
  )
}
