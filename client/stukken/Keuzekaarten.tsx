import { useId } from 'react'

interface Kaart<K extends string> {
  readonly waarde: K
  readonly naam: string
  readonly uitleg: string
}
interface KeuzekaartenProps<K extends string> {
  readonly vraag: string
  readonly kaarten: readonly Kaart<K>[]
  readonly gekozen: K
  readonly onKies: (waarde: K) => void
}

/** One of a few, each with a line on what it is for. */
export function Keuzekaarten<K extends string>({ vraag, kaarten, gekozen, onKies }: KeuzekaartenProps<K>) {
  const id = useId()
  return (
    <fieldset className="stukken__keuze">
      <legend>{vraag}</legend>
      <div className="stukken__kaarten">
        {kaarten.map(({ waarde, naam, uitleg }) => (
          <label key={waarde} className="stukken__kaart">
            <input
              type="radio"
              name={id}
              value={waarde}
              checked={waarde === gekozen}
              aria-labelledby={`${id}-${waarde}`}
              aria-describedby={`${id}-${waarde}-uitleg`}
              onChange={() => onKies(waarde)}
            />
            <span className="stukken__naam" id={`${id}-${waarde}`}>
              {naam}
            </span>
            <span className="stukken__uitleg" id={`${id}-${waarde}-uitleg`}>
              {uitleg}
            </span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
