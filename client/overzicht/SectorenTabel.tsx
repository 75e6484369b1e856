import type { Inzet } from '../../shared/overzicht/inzet.ts'
import type { Sectoren } from '../../shared/overzicht/sectoren.ts'
import { TabelVak } from './TabelVak.tsx'

const kolommen = [
  ['partijen', 'Partijen'],
  ['trekkerOpgaven', 'Trekker van opgaven'],
  ['trekkerAfspraken', 'Trekker van afspraken'],
  ['uitvoerder', 'Uitvoerder'],
  ['mijlpalen', 'Mijlpalen'],
  ['taken', 'Taken'],
  ['zonderTaak', 'Partijen zonder taak'],
] as const satisfies readonly (readonly [keyof Inzet, string])[]

/** The numbers of the picture, and those by sector. */
export function SectorenTabel({ sectoren: { domeinen, totaal } }: { sectoren: Sectoren }) {
  return (
    <TabelVak label="Trekkers en taken per domein en sector" className="tabelvak--getallen">
      <thead>
        <tr>
          <th scope="col">Domein en sector</th>
          {kolommen.map(([maat, kop]) => (
            <th key={maat} scope="col">
              {kop}
            </th>
          ))}
        </tr>
      </thead>
      {domeinen.map(domein => (
        <tbody key={domein.domein ?? ''}>
          <tr className="tabel__domein">
            <th scope="row">{domein.naam}</th>
            <Getallen inzet={domein} />
          </tr>
          {domein.sectoren.map(sector => (
            <tr key={sector.sector ?? ''}>
              <th scope="row" className="tabel__onder">
                {sector.naam}
              </th>
              <Getallen inzet={sector} />
            </tr>
          ))}
        </tbody>
      ))}
      <tbody>
        <tr className="tabel__totaal">
          <th scope="row">Totaal</th>
          <Getallen inzet={totaal} />
        </tr>
      </tbody>
    </TabelVak>
  )
}

const Getallen = ({ inzet }: { inzet: Inzet }) =>
  kolommen.map(([maat]) => <td key={maat}>{inzet[maat] || <span className="tabel__geen">0</span>}</td>)
