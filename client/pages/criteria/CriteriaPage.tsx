import { useDeferredValue, useId, useMemo, useState } from 'react'
import { regels } from '../../../shared/rules/index.ts'
import type { Ik } from '../../api.ts'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { PageFrame } from '../PageFrame.tsx'
import '../../styles/overzicht.css'
import { Criterium } from './Criterium.tsx'
import { useAnker } from './useAnker.ts'
import { zoekCriteria } from './zoekCriteria.ts'

/** Every criterion explained, from the rules themselves. Open to all, signed in or not. */
export function CriteriaPage({ ik }: { ik?: Ik | undefined }) {
  const [vraag, setVraag] = useState('')
  const gevraagd = useDeferredValue(vraag)
  const groepen = useMemo(() => zoekCriteria(regels, gevraagd), [gevraagd])
  const anker = useAnker()
  const zoekId = useId()
  const aantal = groepen.reduce((sum, groep) => sum + groep.regels.length, 0)
  return (
    <PageFrame title="Criteria uitgelegd" ik={ik}>
      <div className="criteria-pagina">
        <h1 className="page__title">Criteria uitgelegd</h1>
        <p className="page__lead">
          Wat Regiotafel naleest terwijl u schrijft, en waarom. Een melding is een vraag aan de schrijvers,
          geen oordeel.
        </p>
        <div className="criteria-pagina__zoek">
          <label htmlFor={zoekId}>Zoek in de criteria</label>
          <input
            id={zoekId}
            className="input"
            type="search"
            autoComplete="off"
            value={vraag}
            onChange={event => setVraag(event.target.value)}
          />
          <span role="status">
            {aantal === regels.length ? `${aantal} criteria` : `${aantal} van de ${regels.length} criteria`}
          </span>
        </div>
        <nav className="criteria-pagina__groepen" aria-label="Groepen">
          {groepen.map(({ id, titel, regels: eigen }) => (
            <a key={id} href={`#groep-${id}`}>
              {titel} <span>{eigen.length}</span>
            </a>
          ))}
        </nav>
        {groepen.map(({ id, titel, regels: eigen }) => (
          <section key={id} aria-labelledby={`groep-${id}`} className="criteria-pagina__groep">
            <h2 id={`groep-${id}`} className="overzicht__kop" tabIndex={-1}>
              {titel}
            </h2>
            {eigen.map(regel => (
              <Criterium key={regel.id} regel={regel} gekozen={regel.id === anker} />
            ))}
          </section>
        ))}
        {aantal === 0 && (
          <EmptyState
            icon="search"
            title="Geen criterium gevonden."
            actions={<Button onClick={() => setVraag('')}>Toon alle criteria</Button>}
          />
        )}
      </div>
    </PageFrame>
  )
}
