import { type Draad, isOngelezen } from '../../../shared/overleg/draad.ts'

const dag = new Intl.DateTimeFormat('nl-NL', { day: 'numeric', month: 'long', timeZone: 'UTC' })

/** `uiterlijk 1 december`, of a date `2026-12-01`. */
export const uiterlijkZin = (datum: string): string => `uiterlijk ${dag.format(new Date(datum))}`

/** The last words of a draad that are still there, and how many reactions it has. */
export const reactiesZin = ({ opmerkingen }: Draad): string => {
  const aantal = opmerkingen.length - 1
  return aantal < 1 ? '' : `${aantal} ${aantal === 1 ? 'reactie' : 'reacties'}`
}

/** What a draad begins with, in one line. */
export function eersteWoorden({ opmerkingen, voorstel }: Draad): string {
  const eerste = opmerkingen[0]
  if (eerste?.tekst) return eerste.tekst
  if (eerste?.verwijderdOp) return `Opmerking verwijderd door ${eerste.auteur.naam}`
  return voorstel ? voorstelZin(voorstel.soort) : ''
}

type Soort = NonNullable<Draad['voorstel']>['soort']

export const voorstelZin = (soort: Soort): string =>
  ({
    woorden: 'Voorstel: andere woorden',
    waarde: 'Voorstel: een andere waarde',
    afspraak: 'Voorstel: een nieuwe afspraak',
    weg: 'Voorstel: dit onderdeel eruit',
  })[soort]

/** A draad as it is said aloud: `Opmerking van Bram Kok, GGZ Zilverdal, ongelezen: Wie trekt dit?` */
export function spreekzin(draad: Draad): string {
  const { door, voorstel } = draad
  const nieuw = isOngelezen(draad) ? ', ongelezen' : ''
  return `${voorstel ? 'Voorstel' : 'Opmerking'} van ${door.naam}, ${door.organisatie}${nieuw}: ${eersteWoorden(draad)}`
}
