import { useState } from 'react'
import {
  type Aanbieding,
  type Antwoord,
  antwoorden,
  type Gevraagd,
  laatste,
} from '../../shared/vaststelling/aanbieding.ts'
import { Button } from '../ui/Button.tsx'
import { AntwoordDialoog } from './AntwoordDialoog.tsx'
import { AntwoordLabel } from './AntwoordLabel.tsx'
import { dag } from './dag.ts'

interface AntwoordbalkProps {
  readonly planId: string
  readonly aanbieding: Aanbieding
  /** The organisation one signs for. */
  readonly organisatie: Gevraagd
  readonly onGeantwoord: () => void
}

const knop: Readonly<Record<Antwoord, string>> = {
  akkoord: 'Akkoord',
  'akkoord-met-voorbehoud': 'Akkoord met voorbehoud',
  'niet-akkoord': 'Niet akkoord, omdat…',
}

/** Three buttons within reach of a thumb, and what one answered before. */
export function Antwoordbalk({ planId, aanbieding, organisatie, onGeantwoord }: AntwoordbalkProps) {
  const gegeven = laatste(organisatie)
  const [wijzigt, setWijzigt] = useState(false)
  const [kiest, setKiest] = useState<Antwoord | null>(null)
  return (
    <section className="antwoordbalk" aria-label={`Antwoord namens ${organisatie.naam}`}>
      <div className="antwoordbalk__binnen">
        {gegeven && !wijzigt ? (
          <p className="antwoordbalk__zin">
            <AntwoordLabel antwoord={gegeven.antwoord} />
            <span>namens {organisatie.naam}</span>
            <Button kind="quiet" onClick={() => setWijzigt(true)}>
              Wijzig antwoord
            </Button>
          </p>
        ) : (
          <>
            <p>
              Namens <strong>{organisatie.naam}</strong>, uiterlijk {dag(aanbieding.uiterlijk)}:
            </p>
            <div className="antwoordbalk__knoppen">
              {antwoorden.map(antwoord => (
                <Button
                  key={antwoord}
                  kind={antwoord === 'akkoord' ? 'primary' : 'plain'}
                  onClick={() => setKiest(antwoord)}
                >
                  {knop[antwoord]}
                </Button>
              ))}
            </div>
          </>
        )}
      </div>
      {kiest && (
        <AntwoordDialoog
          planId={planId}
          aanbieding={aanbieding}
          organisatie={organisatie}
          antwoord={kiest}
          onGeantwoord={() => {
            setWijzigt(false)
            onGeantwoord()
          }}
          onSluit={() => setKiest(null)}
        />
      )}
    </section>
  )
}
