import type { DomeinInzet, Sectoren } from '../../shared/overzicht/sectoren.ts'
import { aandeel } from './getal.ts'
import '../styles/overzicht.css'

const balken = [
  { maat: 'partijen', naam: 'Partijen' },
  { maat: 'trekkerAfspraken', naam: 'Trekker' },
  { maat: 'taken', naam: 'Taken' },
] as const

/** Each domein's share of the parties, of who leads and of the tasks: side by side one sees who lags behind. */
export function SectorenBeeld({ sectoren }: { sectoren: Sectoren }) {
  return (
    <figure className="beeld" aria-labelledby="beeld-uitleg">
      <ul className="beeld__domeinen">
        {sectoren.domeinen.map(domein => (
          <li key={domein.domein ?? ''} className="beeld__domein">
            <h3>{domein.naam}</h3>
            {balken.map(({ maat, naam }) => (
              <Balk key={maat} naam={naam} maat={maat} deel={domein[maat]} geheel={sectoren.totaal[maat]} />
            ))}
          </li>
        ))}
      </ul>
      <figcaption id="beeld-uitleg" className="beeld__uitleg">
        Aandeel van elk domein in de partijen, in de afspraken waarvan het trekker is, en in de taken
        (uitvoerder van een afspraak of verantwoordelijk voor een mijlpaal).
      </figcaption>
    </figure>
  )
}

interface BalkProps {
  readonly naam: string
  readonly maat: (typeof balken)[number]['maat']
  readonly deel: number
  readonly geheel: number
}

/** The words beside a bar say what it shows, so the bar itself is silent. */
function Balk({ naam, maat, deel, geheel }: BalkProps) {
  return (
    <p className="beeld__regel">
      <span className="beeld__naam">{naam}</span>
      <svg className={`beeld__balk beeld__balk--${maat}`} width="100%" height="12" aria-hidden="true">
        <rect className="beeld__baan" width="100%" height="12" rx="3" />
        <rect className="beeld__deel" width={aandeel(deel, geheel)} height="12" rx="3" />
      </svg>
      <span className="beeld__getal">
        {deel} van {geheel}
        <span className="beeld__aandeel">{aandeel(deel, geheel)}</span>
      </span>
    </p>
  )
}

/** The domeinen with parties that lead nothing, and those that have no task at all. */
export function WatOpvalt({ sectoren: { domeinen, totaal } }: { sectoren: Sectoren }) {
  const leden = domeinen.filter(een => een.partijen > 0)
  const sociaal = domeinen.find(een => een.domein === 'sociaal')
  const namen = (lijst: readonly DomeinInzet[]) => lijst.map(een => een.naam).join(', ')
  const zonderTrekker = leden.filter(een => een.trekkerAfspraken === 0)
  const zonderTaak = leden.filter(een => een.taken === 0 && een.trekkerAfspraken === 0)
  return (
    <ul className="opvallend">
      {sociaal && (
        <li>
          Het sociaal domein telt {sociaal.partijen} van de {totaal.partijen} partijen, is trekker van{' '}
          {sociaal.trekkerAfspraken} van de {totaal.trekkerAfspraken} afspraken met een trekker, en heeft{' '}
          {sociaal.taken} van de {totaal.taken} taken.
        </li>
      )}
      {zonderTrekker.length > 0 && <li>Trekt geen enkele afspraak: {namen(zonderTrekker)}.</li>}
      {zonderTaak.length > 0 && <li>Heeft nog geen enkele taak: {namen(zonderTaak)}.</li>}
      {totaal.zonderTaak > 0 && (
        <li>
          {totaal.zonderTaak} van de {totaal.partijen} partijen {totaal.zonderTaak === 1 ? 'heeft' : 'hebben'}{' '}
          nog geen taak en {totaal.zonderTaak === 1 ? 'trekt' : 'trekken'} niets.
        </li>
      )}
    </ul>
  )
}
