import type { Voorstel } from '../../../shared/overleg/voorstel.ts'
import type { Wijziging } from './wijziging.ts'

interface VerschilProps {
  readonly voorstel: Voorstel
  readonly wijziging: Wijziging
}

const wat = { woorden: 'De tekst', waarde: 'Dit veld' } as const

/** What would change: struck and underlined, in words for who hears it, never by colour alone. */
export function Verschil({ voorstel, wijziging }: VerschilProps) {
  const { was, wordt, nu } = wijziging
  if (voorstel.soort === 'weg') return <p className="voorstel__zin">Dit onderdeel weghalen uit het plan.</p>
  if (voorstel.soort === 'afspraak')
    return (
      <div className="voorstel__afspraak">
        <p className="voorstel__afspraak-titel">
          <ins>{voorstel.titel}</ins>
        </p>
        {voorstel.oplossing && (
          <p className="voorstel__tekst">
            <ins>{voorstel.oplossing}</ins>
          </p>
        )}
      </div>
    )
  if (nu !== null) return <Achterhaald {...{ was, nu, wordt }} wat={wat[voorstel.soort]} />
  return (
    <p className="voorstel__tekst">
      {was ? <del>{was}</del> : <em>nog leeg</em>}
      <span className="voorstel__wordt"> wordt </span>
      {wordt ? <ins>{wordt}</ins> : <em>niets</em>}
    </p>
  )
}

/** Nobody guesses what was meant: what it said, what it says, and what was asked, beside each other. */
function Achterhaald({ was, nu, wordt, wat }: Record<'was' | 'nu' | 'wordt' | 'wat', string>) {
  return (
    <>
      <p className="voorstel__let-op">{wat} is veranderd sinds dit voorstel.</p>
      <dl className="voorstel__drie">
        <dt>Er stond</dt>
        <dd>{was || <em>niets</em>}</dd>
        <dt>Er staat nu</dt>
        <dd>{nu || <em>deze woorden niet meer</em>}</dd>
        <dt>Voorgesteld</dt>
        <dd>{wordt ? <ins>{wordt}</ins> : <em>niets</em>}</dd>
      </dl>
    </>
  )
}
