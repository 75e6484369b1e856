import { Button } from '../ui/Button.tsx'
import { when } from '../ui/when.ts'
import type { Sessie } from './mensenApi.ts'

/** The browsers one is signed in with, and an end to each but this one. */
export function Sessies({
  sessies,
  onEind,
}: {
  sessies: readonly Sessie[]
  onEind: (sessie: Sessie) => void
}) {
  return (
    <ul className="rijen" aria-label="Waar u bent aangemeld">
      {sessies.map(een => {
        const naam = een.browser ?? 'Onbekende browser'
        return (
          <li key={een.id} className="sessie">
            <div className="lid__wie">
              <span className="lid__naam">
                {naam}
                {een.isDeze && <span className="sessie__deze">deze browser</span>}
              </span>
              <span className="lid__organisatie">{tijden(een)}</span>
            </div>
            {!een.isDeze && (
              <Button small onClick={() => onEind(een)} aria-label={`Meld ${naam} af`}>
                Afmelden
              </Button>
            )}
          </li>
        )
      })}
    </ul>
  )
}

function tijden({ sinds, gebruiktOp }: Sessie): string {
  const nu = new Date()
  const delen = [
    ...(sinds ? [`aangemeld ${when(sinds, nu)}`] : []),
    ...(gebruiktOp ? [`laatst gebruikt ${when(gebruiktOp, nu)}`] : []),
  ].join(', ')
  return delen === '' ? '' : `${delen.charAt(0).toUpperCase()}${delen.slice(1)}`
}
