import { faseNaam } from '../../shared/rules/keuzefasen.ts'
import { type Fase, fasen, type Rule } from '../../shared/rules/rule.ts'

interface FaseKeuzeProps {
  readonly regel: Pick<Rule, 'titel' | 'fase'>
  readonly fase: Fase
  /** Null for who may only look. */
  readonly onKies: ((fase: Fase) => void) | null
}

/** From which phase on a criterion counts, and from which it does in IZA 2023 when that is another. */
export function FaseKeuze({ regel, fase, onKies }: FaseKeuzeProps) {
  return (
    <span className="regel-rij__fase">
      {onKies ? (
        <select
          className="input"
          aria-label={`Fase van ${regel.titel}`}
          value={fase}
          onChange={event => onKies(event.target.value as Fase)}
        >
          {fasen.map(keuze => (
            <option key={keuze} value={keuze}>
              vanaf {faseNaam(keuze)}
            </option>
          ))}
        </select>
      ) : (
        `vanaf ${faseNaam(fase)}`
      )}
      {fase !== regel.fase && <small>in IZA 2023 vanaf {faseNaam(regel.fase)}</small>}
    </span>
  )
}
