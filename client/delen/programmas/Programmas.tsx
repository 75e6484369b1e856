import { programma } from '../../../shared/plan/omgeving.ts'
import { usePlanValue } from '../../plan/PlanContext.tsx'
import { kolommenVan } from '../lijsten/kolommen.ts'
import { Lijstplek, Nieuw } from '../lijsten/Lijstplek.tsx'
import { Tabel } from '../lijsten/Tabel.tsx'
import { useNieuw } from '../lijsten/useNieuw.ts'

const kolommen = kolommenVan(programma, {
  code: 'Welk programma?',
  afspraakIds: 'Kies afspraken',
  toelichting: 'Wat is de samenhang?',
})

/** With which national programmes the afspraken hang together. */
export function Programmas({ planId }: { planId: string }) {
  const programmas = usePlanValue(plan => plan.programmas)
  const { voegToe } = useNieuw('programmas', 'code')
  return (
    <Lijstplek
      planId={planId}
      veld="programmas"
      leeg={programmas.length === 0}
      knoppen={<Nieuw wat="Programma" onClick={() => voegToe()} />}
    >
      <Tabel naam="programmas" wat="Programma" kolommen={kolommen} items={programmas} />
    </Lijstplek>
  )
}
