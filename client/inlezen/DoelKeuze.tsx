import type { Keuze } from './keuzes.ts'

interface DoelKeuzeProps {
  /** What it is about, for who does not see it beside the choice. */
  readonly label: string
  readonly keuzes: readonly Keuze[]
  readonly waarde: string
  readonly onKies: (waarde: string) => void
}

/** A choice as the browser has it: it opens, searches and closes with the keyboard as people know it. */
export function DoelKeuze({ label, keuzes, waarde, onKies }: DoelKeuzeProps) {
  const groepen = [...new Set(keuzes.map(({ groep = '' }) => groep))]
  const isBekend = keuzes.some(keuze => keuze.waarde === waarde)
  return (
    <select
      className="input inlezen__keuze"
      aria-label={label}
      value={waarde}
      onChange={event => onKies(event.target.value)}
    >
      {!isBekend && <option value={waarde}>Tekst</option>}
      {groepen.map(groep => {
        const options = keuzes
          .filter(keuze => (keuze.groep ?? '') === groep)
          .map(keuze => (
            <option key={keuze.waarde} value={keuze.waarde}>
              {keuze.label}
            </option>
          ))
        return groep === '' ? (
          options
        ) : (
          <optgroup key={groep} label={groep}>
            {options}
          </optgroup>
        )
      })}
    </select>
  )
}
