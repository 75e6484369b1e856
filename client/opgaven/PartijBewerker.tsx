import { type Betrokkene, betrokkene as declaratie } from '../../shared/plan/afspraak.ts'
import { useVerwijder } from '../fields/useLijst.ts'
import { Veldregel } from '../fields/Veldregel.tsx'
import { Button } from '../ui/Button.tsx'

interface PartijBewerkerProps {
  readonly betrokkene: Betrokkene
  readonly onKlaar: () => void
}

/** What one party does in an afspraak and what it has said about it. */
export function PartijBewerker({ betrokkene, onKlaar }: PartijBewerkerProps) {
  const verwijder = useVerwijder()
  const { id, partijId, rol, commitment } = betrokkene
  const { velden } = declaratie
  const toezegging = velden.commitment.velden
  const verwijderPartij = () => {
    onKlaar()
    verwijder(id)
  }
  return (
    <div className="partij-bewerker">
      <Veldregel elementId={id} veld="rol" declaratie={velden.rol} waarde={rol} />
      <Veldregel
        elementId={id}
        veld="commitment.status"
        declaratie={toezegging.status}
        waarde={commitment.status}
      />
      <Veldregel
        elementId={id}
        veld="commitment.datum"
        label="Sinds"
        declaratie={toezegging.datum}
        waarde={commitment.datum}
      />
      <Veldregel
        elementId={id}
        veld="commitment.voorbehoud"
        declaratie={toezegging.voorbehoud}
        waarde={commitment.voorbehoud}
        leeg="Geen"
      />
      <Veldregel elementId={id} veld="partijId" declaratie={velden.partijId} waarde={partijId} />
      <div className="partij-bewerker__voet">
        <Button kind="quiet" small icon="close" onClick={verwijderPartij}>
          Haal uit deze afspraak
        </Button>
        <Button small onClick={onKlaar}>
          Klaar
        </Button>
      </div>
    </div>
  )
}
