import { Button } from '../ui/Button.tsx'
import { when } from '../ui/when.ts'
import type { Uitnodiging } from './mensenApi.ts'
import { rolKeuze } from './rollen.ts'

interface Props {
  readonly uitnodigingen: readonly Uitnodiging[]
  readonly onTrekIn: (uitnodiging: Uitnodiging) => void
}

/** Who was invited and has not come yet. */
export function OpenUitnodigingen({ uitnodigingen, onTrekIn }: Props) {
  if (uitnodigingen.length === 0) return <p className="page__soft">Er staan geen uitnodigingen open.</p>
  return (
    <ul className="rijen" aria-label="Open uitnodigingen">
      {uitnodigingen.map(een => {
        const wie = een.email ?? `Iemand van ${een.organisatie}`
        return (
          <li key={een.id} className="lid">
            <div className="lid__wie">
              <span className="lid__naam">{wie}</span>
              <span className="lid__organisatie">
                {een.email !== null && `${een.organisatie} · `}
                {een.gemaild ? 'per mail' : 'met een link'} door {een.door}
              </span>
            </div>
            <span className="lid__actief">
              {een.isVerlopen ? 'Verlopen' : `Geldig tot ${when(een.verlooptOp, new Date())}`}
            </span>
            <span className="lid__rol">{rolKeuze[een.rol].naam}</span>
            <span className="lid__weg lid__weg--breed">
              <Button small onClick={() => onTrekIn(een)} aria-label={`Trek de uitnodiging van ${wie} in`}>
                {een.isVerlopen ? 'Opruimen' : 'Trek in'}
              </Button>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
