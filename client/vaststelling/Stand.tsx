import {
  type Aanbieding,
  type Antwoord,
  type GegevenAntwoord,
  type Gevraagd,
  laatste,
  telling,
} from '../../shared/vaststelling/aanbieding.ts'
import { AntwoordLabel } from './AntwoordLabel.tsx'
import { dag, opMoment } from './dag.ts'
import type { Aanbiedbaar } from './vaststellingApi.ts'

interface StandProps {
  readonly aanbieding: Aanbieding
  /** Who signs for whom now. */
  readonly organisaties: readonly Aanbiedbaar[]
}

/** How an offer stands: counted, what stands in the way beside each other, and everyone. */
export function Stand({ aanbieding, organisaties }: StandProps) {
  const { gevraagd, wacht } = telling(aanbieding.organisaties)
  const tekenaars = (id: string) => organisaties.find(een => een.id === id)?.tekenaars ?? []
  return (
    <>
      <div className="tafel__telling">
        <p>
          <strong>{gevraagd - wacht}</strong> van {gevraagd} organisaties antwoordden
        </p>
        <progress
          value={gevraagd - wacht}
          max={gevraagd}
          aria-label={`${gevraagd - wacht} van ${gevraagd} antwoordden`}
        />
      </div>
      <div className="tafel__naast">
        <Woorden titel="Voorbehouden" van="akkoord-met-voorbehoud" aanbieding={aanbieding} />
        <Woorden titel="Niet akkoord" van="niet-akkoord" aanbieding={aanbieding} />
      </div>
      <h3 className="tafel__kop">Alle organisaties</h3>
      <ul className="rijen tafel__rijen" aria-label="Antwoorden per organisatie">
        {aanbieding.organisaties.map(een => (
          <Rij key={een.id} een={een} tekenaars={tekenaars(een.id)} isOpen={aanbieding.gesloten === null} />
        ))}
      </ul>
    </>
  )
}

/** What those who answered so wrote, side by side. */
function Woorden({ titel, van, aanbieding }: { titel: string; van: Antwoord; aanbieding: Aanbieding }) {
  const zij = aanbieding.organisaties.flatMap(een => {
    const gegeven = laatste(een)
    return gegeven?.antwoord === van ? [{ naam: een.naam, gegeven }] : []
  })
  return (
    <section className="tafel__woorden" data-antwoord={van} aria-label={titel}>
      <h3 className="tafel__kop">
        {titel} <span className="tafel__aantal">{zij.length}</span>
      </h3>
      {zij.length === 0 && <p className="page__soft">Geen</p>}
      {zij.map(({ naam, gegeven }) => (
        <blockquote key={naam}>
          <p>{gegeven.tekst}</p>
          <footer>{naam}</footer>
        </blockquote>
      ))}
    </section>
  )
}

interface RijProps {
  readonly een: Gevraagd
  readonly tekenaars: readonly string[]
  readonly isOpen: boolean
}

function Rij({ een, tekenaars, isOpen }: RijProps) {
  const gegeven = laatste(een)
  const eerder = een.antwoorden.slice(1)
  return (
    <li className="tafel__rij">
      <div>
        <span className="lid__naam">{een.naam}</span>
        <span className="tafel__door">
          {gegeven ? `${gegeven.door.naam}, ${opMoment(gegeven.op)}` : isOpen ? wieTekent(tekenaars) : ''}
          {!gegeven && een.herinnerdOp && ` · herinnerd op ${dag(een.herinnerdOp)}`}
        </span>
        {eerder.length > 0 && (
          <details className="tafel__eerder">
            <summary>Eerder geantwoord</summary>
            <ul>
              {eerder.map(ouder => (
                <li key={ouder.op}>{inZin(ouder)}</li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <AntwoordLabel antwoord={gegeven?.antwoord ?? null} />
    </li>
  )
}

const wieTekent = (tekenaars: readonly string[]): string =>
  tekenaars.length > 0 ? `Wacht op ${tekenaars.join(' of ')}` : 'Niemand tekent nog voor deze organisatie'

const gezegd: Readonly<Record<Antwoord, string>> = {
  akkoord: 'akkoord',
  'akkoord-met-voorbehoud': 'akkoord met voorbehoud',
  'niet-akkoord': 'niet akkoord',
}
const inZin = ({ antwoord, tekst, door, op }: GegevenAntwoord): string =>
  `${opMoment(op)}, ${door.naam}: ${gezegd[antwoord]}${tekst ? ` (${tekst})` : ''}`
