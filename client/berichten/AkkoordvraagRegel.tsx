import type { AkkoordvraagInPlan } from '../../shared/overleg/bericht.ts'
import { akkoordvraagZin } from '../../shared/vaststelling/akkoordvraag.ts'
import { when } from '../ui/when.ts'

interface AkkoordvraagRegelProps {
  readonly vraag: AkkoordvraagInPlan
  readonly onOpen: (planId: string) => void
}

const datum = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeZone: 'UTC' })

/** An answer that is waited for: it stays until it is given. */
export function AkkoordvraagRegel({ vraag, onOpen }: AkkoordvraagRegelProps) {
  const { planId, plan, door, op, uiterlijk } = vraag
  return (
    <li>
      <button type="button" className="regelknop bericht" data-gelezen={false} onClick={() => onOpen(planId)}>
        <span className="bericht__wie">
          <span className="stip-nieuw" aria-hidden="true" />
          <span className="bericht__zin">
            <strong>{akkoordvraagZin(vraag)}</strong>
          </span>
          <span className="bericht__op">{when(op, new Date())}</span>
        </span>
        <span className="bericht__tekst">
          {door.naam} ({door.organisatie}) vraagt akkoord, uiterlijk{' '}
          {datum.format(new Date(`${uiterlijk}T00:00:00Z`))}.
        </span>
        <span className="bericht__plan">{plan}</span>
      </button>
    </li>
  )
}
