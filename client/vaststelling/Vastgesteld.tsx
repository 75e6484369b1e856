import type { Vaststelling } from '../../shared/vaststelling/vaststelling.ts'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { dag } from './dag.ts'
import type { Publicatie } from './vaststellingApi.ts'

interface VastgesteldProps {
  readonly planId: string
  readonly vaststellingen: readonly Vaststelling[]
  readonly publicatie: Publicatie
  /** Null for who may only look. With null instead of an id nothing is public any more. */
  readonly onPubliceer: ((vaststellingId: string | null) => void) | null
}

/** The versions that were decided about, with their sealed files. */
export function Vastgesteld({ planId, vaststellingen, publicatie, onPubliceer }: VastgesteldProps) {
  return (
    <ul className="rijen" aria-label="Vastgestelde versies">
      {vaststellingen.map(een => (
        <li key={een.id} className="vastgesteld">
          <div>
            <span className="lid__naam">Versie {een.naam}</span>
            <span className="tafel__door">
              Vastgesteld op {dag(een.op)}, genoteerd door {een.door.naam}
            </span>
            {een.id === publicatie.vaststellingId && (
              <span className="tafel__door">
                Openbaar op <a href={publicatie.adres}>{location.host + publicatie.adres}</a>
              </span>
            )}
            {een.besluit && <p className="vastgesteld__besluit">{een.besluit}</p>}
            <details className="tafel__eerder">
              <summary>Controlegetal (SHA-256)</summary>
              <code className="vastgesteld__hash">{een.hash}</code>
            </details>
          </div>
          <div className="page__actions">
            {een.bestanden.map(({ vorm, bytes }) => (
              <a
                key={vorm}
                className="button button--plain"
                download
                href={`/api/v1/plannen/${encodeURIComponent(planId)}/vaststellingen/${een.id}/bestanden/${vorm}`}
              >
                <Icon name="download" size={18} />
                {vorm.toUpperCase()} ({kB(bytes)})
              </a>
            ))}
            {onPubliceer &&
              (een.id === publicatie.vaststellingId ? (
                <Button onClick={() => onPubliceer(null)}>Maak besloten</Button>
              ) : (
                <Button onClick={() => onPubliceer(een.id)}>Maak openbaar</Button>
              ))}
          </div>
        </li>
      ))}
    </ul>
  )
}

const kB = (bytes: number): string => `${Math.max(1, Math.round(bytes / 1024)).toLocaleString('nl-NL')} kB`
