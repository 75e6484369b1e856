import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'
import { grootte, loopt, standZin } from './inWoorden.ts'
import { bestandPad, type StukTaak } from './stukkenApi.ts'

interface TaakregelProps {
  readonly planId: string
  readonly taak: StukTaak
  readonly titel: string
  readonly feiten: string
  readonly onWeg: () => void
}

/** A paper: how far it is while it is made, its file once it is ready, or why there is none. */
export function Taakregel({ planId, taak, titel, feiten, onWeg }: TaakregelProps) {
  const { stand, voortgang, bestand, bytes } = taak
  const wat = <span className="visually-hidden"> {titel}</span>
  const isKlaar = stand === 'klaar' && bestand !== null
  return (
    <li className="stukken__taak" data-stand={stand}>
      <p className="stukken__titel">{titel}</p>
      <p className="stukken__feiten">{feiten}</p>
      {loopt(taak) && <progress aria-label={`${titel}: hoe ver`} max={1} value={voortgang} />}
      <p role="status" className="stukken__stand">
        <span className="visually-hidden">{titel}: </span>
        {standZin(taak)}
        {stand === 'bezig' && ` (${Math.round(voortgang * 100)} %)`}
      </p>
      <div className="stukken__acties">
        {isKlaar && (
          <a className="button button--primary" download={bestand} href={bestandPad(planId, taak.id)}>
            <Icon name="download" size={18} />
            Download{wat}
          </a>
        )}
        <Button kind={loopt(taak) ? 'plain' : 'quiet'} onClick={onWeg}>
          {loopt(taak) ? 'Annuleer' : 'Haal weg'}
          {wat}
        </Button>
        {isKlaar && (
          <span className="stukken__bestand">
            {bestand} · {grootte(bytes ?? 0)}
          </span>
        )}
      </div>
    </li>
  )
}
