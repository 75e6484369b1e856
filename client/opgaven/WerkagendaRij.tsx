import { memo } from 'react'
import { mijlpaal as declaratie, type Mijlpaal } from '../../shared/plan/afspraak.ts'
import { HaalWeg, LijstRij } from '../fields/Lijst.tsx'
import { LijstVeld } from '../fields/LijstVeld.tsx'
import { useBewerkbaar } from '../fields/useBewerkbaar.ts'
import { useLijst } from '../fields/useLijst.ts'
import { VeldPlek } from '../fields/VeldPlek.tsx'

interface WerkagendaRijProps {
  readonly afspraakId: string
  readonly mijlpalen: readonly Mijlpaal[]
}

/** The milestones on a line of time. */
export const WerkagendaRij = memo(function WerkagendaRij({ afspraakId, mijlpalen }: WerkagendaRijProps) {
  const { voegToe } = useLijst(afspraakId, 'mijlpalen', 'mijlpalen')
  return (
    <LijstVeld
      elementId={afspraakId}
      veld="mijlpalen"
      label="Werkagenda"
      wat="Mijlpaal"
      aantal={mijlpalen.length}
      onVoegToe={() => voegToe('datum')}
    >
      {mijlpalen.length > 0 && (
        <ol className="tijdlijn">
          {opDatum(mijlpalen).map(mijlpaal => (
            <Punt key={mijlpaal.id} mijlpaal={mijlpaal} />
          ))}
        </ol>
      )}
    </LijstVeld>
  )
})

/** In order of date; those without one keep their order, at the end. */
const opDatum = (mijlpalen: readonly Mijlpaal[]): readonly Mijlpaal[] =>
  mijlpalen.toSorted((a, b) => (a.datum ?? '9999').localeCompare(b.datum ?? '9999'))

const { velden } = declaratie

const Punt = memo(function Punt({ mijlpaal }: { mijlpaal: Mijlpaal }) {
  const { id, datum, omschrijving, verantwoordelijkeId } = mijlpaal
  const bewerkbaar = useBewerkbaar()
  return (
    <LijstRij className="tijdlijn__punt" label={omschrijving.plat || 'Mijlpaal'} elementId={id}>
      <VeldPlek
        className="tijdlijn__datum"
        elementId={id}
        veld="datum"
        declaratie={velden.datum}
        waarde={datum}
        inWoorden
        leeg="Wanneer?"
      />
      <VeldPlek
        className="tijdlijn__wat"
        elementId={id}
        veld="omschrijving"
        declaratie={velden.omschrijving}
        waarde={omschrijving}
        leeg="Wat is er dan klaar?"
      />
      {(bewerkbaar || verantwoordelijkeId !== null) && (
        <VeldPlek
          className="tijdlijn__wie"
          elementId={id}
          veld="verantwoordelijkeId"
          declaratie={velden.verantwoordelijkeId}
          waarde={verantwoordelijkeId}
          leeg="Wie?"
        />
      )}
      <HaalWeg elementId={id} label="Verwijder deze mijlpaal" />
    </LijstRij>
  )
})
