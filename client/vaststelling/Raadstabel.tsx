import {
  type Moment,
  type Raadsregel,
  stapNaam,
  stappen,
  waaromVerschoven,
} from '../../shared/vaststelling/raadskalender.ts'
import { dag } from './dag.ts'

/** Per gemeente when papers have to be where. */
export function Raadstabel({ regels }: { regels: readonly Raadsregel[] }) {
  return (
    <table className="raadstabel">
      <caption className="visually-hidden">Termijnen per gemeente</caption>
      <thead>
        <tr>
          <th scope="col">Gemeente</th>
          {stappen.map(stap => (
            <th key={stap} scope="col">
              {stapNaam[stap]}
            </th>
          ))}
          <th scope="col">Gemeenteraad</th>
        </tr>
      </thead>
      <tbody>
        {regels.map(({ id, gemeente, vorm, stuk, raad, momenten }) => (
          <tr key={id}>
            <th scope="row">
              {gemeente}
              <span className="tafel__door">{[vorm, stuk].filter(Boolean).join(': ')}</span>
            </th>
            {stappen.map(stap => (
              <td key={stap} data-kop={stapNaam[stap]}>
                <Datum moment={momenten.find(een => een.stap === stap)} />
              </td>
            ))}
            <td data-kop="Gemeenteraad">{raad ? dag(raad) : 'Nog geen datum'}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Datum({ moment }: { moment: Moment | undefined }) {
  if (!moment) return '–'
  const { datum, verschoven } = moment
  return (
    <>
      {dag(datum)}
      {verschoven && <span className="tafel__door">{waaromVerschoven(verschoven, dag(verschoven.van))}</span>}
    </>
  )
}
