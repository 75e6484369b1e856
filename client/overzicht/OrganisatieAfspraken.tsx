import type { AfspraakRegel, ToezeggingRegel } from '../../shared/overzicht/organisatie.ts'
import { formatDateInWords } from '../fields/dutchDate.ts'
import { plekPad } from '../plan/plekLink.ts'
import { TabelVak } from './TabelVak.tsx'

interface AfsprakenProps {
  readonly planId: string
  readonly afspraken: readonly AfspraakRegel[]
}

/** The afspraken that an organisation leads or carries out. */
export function OrganisatieAfspraken({ planId, afspraken }: AfsprakenProps) {
  return (
    <TabelVak label="Afspraken als trekker of uitvoerder" className="tabelvak--kaarten">
      <thead>
        <tr>
          <th scope="col">Afspraak</th>
          <th scope="col">Rol</th>
          <th scope="col">Opgave</th>
          <th scope="col">Looptijd</th>
          <th scope="col" className="tabel__getal">
            Meldingen
          </th>
        </tr>
      </thead>
      <tbody>
        {afspraken.map(een => (
          <tr key={een.afspraakId}>
            <th scope="row">
              <Afspraak planId={planId} {...een} elementId={een.afspraakId} />
            </th>
            <td data-kop="Rol">{een.rol}</td>
            <td data-kop="Opgave">{een.opgave || 'geen'}</td>
            <td data-kop="Looptijd">{looptijd(een)}</td>
            <td data-kop="Meldingen" className="tabel__getal">
              {een.meldingen || 'geen'}
              {een.gemotiveerd > 0 && <small> +{een.gemotiveerd} gemotiveerd</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </TabelVak>
  )
}

interface ToezeggingenProps {
  readonly planId: string
  readonly toezeggingen: readonly ToezeggingRegel[]
}

/** What an organisation is asked to commit to, and what it said. */
export function Toezeggingen({ planId, toezeggingen }: ToezeggingenProps) {
  return (
    <TabelVak label="Gevraagde toezeggingen" className="tabelvak--kaarten">
      <thead>
        <tr>
          <th scope="col">Afspraak</th>
          <th scope="col">Rol</th>
          <th scope="col">Toezegging</th>
          <th scope="col">Datum</th>
          <th scope="col">Voorbehoud</th>
        </tr>
      </thead>
      <tbody>
        {toezeggingen.map(een => (
          <tr key={een.elementId}>
            <th scope="row">
              <Afspraak planId={planId} {...een} />
            </th>
            <td data-kop="Rol">{een.rol || 'niet ingevuld'}</td>
            <td data-kop="Toezegging">
              {een.status === 'toegezegd' ? een.status : <strong>{een.status}</strong>}
            </td>
            <td data-kop="Datum">{een.datum ? formatDateInWords(een.datum) : '–'}</td>
            <td data-kop="Voorbehoud">{een.voorbehoud || '–'}</td>
          </tr>
        ))}
      </tbody>
    </TabelVak>
  )
}

interface AfspraakLinkProps {
  readonly planId: string
  readonly elementId: string
  readonly code: string
  readonly titel: string
}

const Afspraak = ({ planId, elementId, code, titel }: AfspraakLinkProps) => (
  <>
    <span className="tabel__code">{code} </span>
    <a href={plekPad(planId, elementId)}>{titel}</a>
  </>
)

function looptijd({ startdatum, einddatum }: AfspraakRegel): string {
  const [van, tot] = [startdatum, einddatum].map(datum => (datum ? formatDateInWords(datum) : 'onbekend'))
  return startdatum || einddatum ? `${van} – ${tot}` : 'niet ingevuld'
}
