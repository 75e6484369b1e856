import {
  resultaatafspraak as declaratie,
  type Resultaatafspraak,
} from '../../shared/plan/resultaatafspraak.ts'
import { VeldBlok } from '../fields/VeldBlok.tsx'

const { velden } = declaratie
const { indicator, nulmeting, tussendoel } = velden

/** Everything about how a result is measured. */
export function ResultaatDetails({ id, resultaat }: { id: string; resultaat: Resultaatafspraak }) {
  const { id: elementId, eenheid } = resultaat
  const eigen = { elementId, eenheid }
  return (
    <div className="resultaat__details" id={id}>
      <VeldBlok
        {...eigen}
        veld="indicator.teller"
        declaratie={indicator.velden.teller}
        waarde={resultaat.indicator.teller}
        leeg="Wat wordt geteld"
        breed
      />
      <VeldBlok
        {...eigen}
        veld="indicator.noemer"
        declaratie={indicator.velden.noemer}
        waarde={resultaat.indicator.noemer}
        leeg="Van welk geheel"
        breed
      />
      <VeldBlok {...eigen} veld="eenheid" declaratie={velden.eenheid} waarde={eenheid} />
      <VeldBlok {...eigen} veld="richting" declaratie={velden.richting} waarde={resultaat.richting} />
      <VeldBlok {...eigen} veld="niveau" declaratie={velden.niveau} waarde={resultaat.niveau} />
      <VeldBlok
        {...eigen}
        veld="nulmeting.peildatum"
        declaratie={nulmeting.velden.peildatum}
        waarde={resultaat.nulmeting.peildatum}
        label="Nu gemeten op"
      />
      <VeldBlok
        {...eigen}
        veld="tussendoel.waarde"
        declaratie={tussendoel.velden.waarde}
        waarde={resultaat.tussendoel.waarde}
      />
      <VeldBlok
        {...eigen}
        veld="tussendoel.datum"
        declaratie={tussendoel.velden.datum}
        waarde={resultaat.tussendoel.datum}
        label="Tussendoel op"
      />
      <VeldBlok {...eigen} veld="eigenaarId" declaratie={velden.eigenaarId} waarde={resultaat.eigenaarId} />
      <VeldBlok {...eigen} veld="frequentie" declaratie={velden.frequentie} waarde={resultaat.frequentie} />
      <VeldBlok
        {...eigen}
        veld="bron"
        declaratie={velden.bron}
        waarde={resultaat.bron}
        leeg="Registratie, dataset"
      />
      <VeldBlok {...eigen} veld="optelbaar" declaratie={velden.optelbaar} waarde={resultaat.optelbaar} />
      <VeldBlok
        {...eigen}
        veld="indicatorCode"
        declaratie={velden.indicatorCode}
        waarde={resultaat.indicatorCode}
      />
    </div>
  )
}
