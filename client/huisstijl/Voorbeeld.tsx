import type { CSSProperties } from 'react'
import type { Letter } from '../../shared/huisstijl/huisstijl.ts'
import { logomaat } from '../../shared/huisstijl/logo.ts'
import type { Getoond } from './ontwerp.ts'

interface VoorbeeldProps {
  /** What the plan is called. */
  readonly titel: string
  readonly kleur: string
  readonly letter: Letter
  readonly logo: Getoond | null
}

/** Of a page of A4, so that the logo is as large here as on paper. */
const paginabreedte = 21
const deel = (cm: number): string => `${((100 * cm) / paginabreedte).toFixed(2)}cqi`

/** How the first page of a paper begins: a picture, of which who does not see it hears the words. */
export function Voorbeeld({ titel, kleur, letter, logo }: VoorbeeldProps) {
  const maat = logo && logomaat(logo)
  return (
    <figure className="voorbeeld">
      <figcaption>Zo begint een stuk</figcaption>
      <div
        className="voorbeeld__blad"
        data-letter={letter}
        role="img"
        aria-label={`Voorbeeld van een eerste bladzijde${logo ? ', met het logo bovenaan' : ', zonder logo'}`}
        style={{ '--huiskleur': kleur } as CSSProperties}
      >
        <div className="voorbeeld__omslag">
          {logo && maat && (
            <img src={logo.src} alt="" style={{ width: deel(maat.breedte), height: deel(maat.hoogte) }} />
          )}
          <p className="voorbeeld__soort">Regioplan</p>
          <p className="voorbeeld__titel">{titel}</p>
          <dl className="voorbeeld__feiten">
            <dt>Versienummer</dt>
            <dd>1.0</dd>
            <dt>Status</dt>
            <dd>vastgesteld</dd>
          </dl>
        </div>
        <p className="voorbeeld__kop">1 Opgaven en afspraken</p>
        <p>Samen maken wij afspraken over zorg en ondersteuning, thuis en dichtbij.</p>
        <table className="voorbeeld__tabel">
          <thead>
            <tr>
              <th>Mijlpaal</th>
              <th>Datum</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <td>Het steunpunt is open</td>
              <td>1 juli 2026</td>
            </tr>
          </tbody>
        </table>
      </div>
    </figure>
  )
}
