import { type Antwoord, antwoordNaam } from '../../shared/vaststelling/aanbieding.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'

const teken: Readonly<Record<Antwoord | 'wacht', IconName>> = {
  akkoord: 'circleCheck',
  'akkoord-met-voorbehoud': 'triangleAlert',
  'niet-akkoord': 'circleAlert',
  wacht: 'more',
}

/** What an organisation answered, as a word with a shape: never by colour alone. */
export function AntwoordLabel({ antwoord }: { antwoord: Antwoord | null }) {
  const soort = antwoord ?? 'wacht'
  return (
    <span className="antwoord-label" data-antwoord={soort}>
      <Icon name={teken[soort]} size={16} />
      {antwoord ? antwoordNaam[antwoord] : 'Nog geen antwoord'}
    </span>
  )
}
