import { memo, useId, useState } from 'react'
import {
  resultaatafspraak as declaratie,
  type Resultaatafspraak,
} from '../../shared/plan/resultaatafspraak.ts'
import { HaalWeg, LijstRij } from '../fields/Lijst.tsx'
import { useBewerkbaar } from '../fields/useBewerkbaar.ts'
import { useFindingIn } from '../fields/useFindingIn.ts'
import { VeldMelding } from '../fields/VeldMelding.tsx'
import { VeldPlek } from '../fields/VeldPlek.tsx'
import { IconButton } from '../ui/IconButton.tsx'
import { ResultaatDetails } from './ResultaatDetails.tsx'

/** The fields that stand in the table; the others open under it. */
const voorop = ['indicator', 'nulmeting', 'streefwaarde', 'einddatum'] as const
const verder = [
  'indicator.teller',
  'indicator.noemer',
  'niveau',
  'eenheid',
  'richting',
  'tussendoel',
  'bron',
  'eigenaarId',
  'frequentie',
  'optelbaar',
] as const
const { velden } = declaratie

/** One result: a line of the table, and under it on request everything about how it is measured. */
export const ResultaatRegel = memo(function ResultaatRegel({ resultaat }: { resultaat: Resultaatafspraak }) {
  const { id, indicator, nulmeting, streefwaarde, eenheid, einddatum } = resultaat
  const gevonden = useFindingIn(id, verder)
  const [gekozen, setGekozen] = useState<boolean | null>(null)
  const bewerkbaar = useBewerkbaar()
  const open = gekozen ?? (gevonden && bewerkbaar)
  const detailsId = useId()
  return (
    <LijstRij className="resultaat" label={indicator.naam.plat || 'Resultaat zonder naam'} elementId={id}>
      <div className="resultaat__regel">
        <VeldPlek
          className="resultaat__naam"
          elementId={id}
          veld="indicator.naam"
          declaratie={velden.indicator.velden.naam}
          waarde={indicator.naam}
          leeg="Wat telt u?"
        />
        <VeldPlek
          className="resultaat__nu"
          elementId={id}
          veld="nulmeting.waarde"
          declaratie={velden.nulmeting.velden.waarde}
          waarde={nulmeting.waarde}
          eenheid={eenheid}
        />
        <span className="resultaat__doel">
          <VeldPlek
            elementId={id}
            veld="streefwaarde"
            declaratie={velden.streefwaarde}
            waarde={streefwaarde}
            eenheid={eenheid}
          />
          <Eenheid eenheid={eenheid} />
        </span>
        <VeldPlek
          className="resultaat__datum"
          elementId={id}
          veld="einddatum"
          declaratie={velden.einddatum}
          waarde={einddatum}
        />
        <span className="resultaat__knoppen">
          <IconButton
            className="toon-meer icon-button"
            icon={open ? 'chevronUp' : 'chevronDown'}
            size={16}
            label={open ? 'Minder over dit resultaat' : 'Meer over dit resultaat'}
            aria-expanded={open}
            aria-controls={open ? detailsId : undefined}
            onClick={() => setGekozen(!open)}
          />
          <HaalWeg elementId={id} label="Verwijder dit resultaat" />
        </span>
      </div>
      {voorop.map(veld => (
        <VeldMelding key={veld} elementId={id} veld={veld} leeg={false} />
      ))}
      {open && <ResultaatDetails id={detailsId} resultaat={resultaat} />}
    </LijstRij>
  )
})

/** The unit in words, where the figure itself does not show it. */
function Eenheid({ eenheid }: { eenheid: Resultaatafspraak['eenheid'] }) {
  if (eenheid === null || ['%', '€', 'aantal'].includes(eenheid)) return null
  return <span className="resultaat__eenheid"> {eenheid}</span>
}
