import { faseNaam } from '../../../shared/rules/keuzefasen.ts'
import type { Rule } from '../../../shared/rules/rule.ts'
import { Bronnen } from '../../fields/Bronnen.tsx'
import { ErnstIcon } from '../../fields/ErnstIcon.tsx'
import { ernstWoord } from '../../plan/findings/ernst.ts'

/** One criterion: what it asks, why, since when, what good and bad look like, and where it comes from. */
export function Criterium({ regel, gekozen }: { regel: Rule; gekozen: boolean }) {
  const { id, titel, waarom, ernst, fase, goed, fout, bronnen } = regel
  return (
    <article
      id={id}
      className="criterium"
      aria-labelledby={`${id}-titel`}
      data-gekozen={gekozen}
      tabIndex={-1}
    >
      <h3 id={`${id}-titel`} className="criterium__titel">
        {titel}
      </h3>
      <p className="criterium__soort">
        <ErnstIcon ernst={ernst} size={15} /> {ernstWoord[ernst]} · vanaf {faseNaam(fase)} ·{' '}
        <a href={`#${id}`} aria-label={`Adres van dit criterium: ${id}`}>
          {id}
        </a>
      </p>
      <p>{waarom}</p>
      <dl className="criterium__voorbeelden">
        <div className="criterium__goed">
          <dt>Goed</dt>
          <dd>{goed}</dd>
        </div>
        <div className="criterium__fout">
          <dt>Liever niet</dt>
          <dd>{fout}</dd>
        </div>
      </dl>
      <Bronnen bronnen={bronnen} />
    </article>
  )
}
