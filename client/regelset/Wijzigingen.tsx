import type { RegelsetWijziging } from '../api.ts'

const moment = new Intl.DateTimeFormat('nl-NL', { dateStyle: 'long', timeStyle: 'short' })

/** Who changed what, and when; the last first. */
export function Wijzigingen({ wijzigingen }: { wijzigingen: readonly RegelsetWijziging[] }) {
  if (wijzigingen.length === 0) return <p className="regelset__niets">Er is nog niets gewijzigd.</p>
  return (
    <ol className="wijzigingen" reversed>
      {wijzigingen.map(({ versie, op, door, wat }) => (
        <li key={versie}>
          <p className="wijzigingen__wie">
            <strong>{door}</strong> <time dateTime={op}>{moment.format(new Date(op))}</time>
          </p>
          <ul>
            {wat.map(({ zin }) => (
              <li key={zin}>{zin}</li>
            ))}
          </ul>
        </li>
      ))}
    </ol>
  )
}
