import { useRef, useState } from 'react'
import type { ControlProps } from './controlProps.ts'
import { DraftInput } from './DraftInput.tsx'
import { formatDate, formatDateInWords, parseDate } from './dutchDate.ts'

interface DatumProps extends ControlProps<string | null> {
  readonly inWoorden?: boolean
  readonly leeg?: string
}

/** A date, typed as people write it or picked from the calendar of the browser. */
export function DatumVeld({ waarde, inWoorden, leeg, ...rest }: DatumProps) {
  const [dichtbij, setDichtbij] = useState(false)
  const toon = inWoorden ? formatDateInWords : formatDate
  return (
    <span className="datum-veld">
      <DraftInput
        {...rest}
        toon={waarde === null ? '' : toon(waarde)}
        lees={parseDate}
        leeg={leeg ?? 'dd-mm-jjjj'}
        className="veld-invoer--datum"
        onNader={() => setDichtbij(true)}
      />
      {dichtbij && <Kalender waarde={waarde} onWaarde={rest.onWaarde} />}
    </span>
  )
}

/** Built on the first approach only: a plan has thousands of dates. */
function Kalender({ waarde, onWaarde }: Pick<DatumProps, 'waarde' | 'onWaarde'>) {
  const kiezer = useRef<HTMLInputElement>(null)
  return (
    <span className="datum-veld__kalender">
      <input
        ref={kiezer}
        type="date"
        tabIndex={-1}
        aria-hidden="true"
        value={waarde ?? ''}
        onChange={event => onWaarde(event.target.value || null)}
      />
      <button
        type="button"
        className="veld-knopje"
        aria-label="Kies in de kalender"
        onClick={() => kiezer.current?.showPicker()}
      >
        <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
          <path
            d="M2.5 3.5h11v10h-11zM2.5 6.5h11M5.5 2v3M10.5 2v3"
            fill="none"
            stroke="currentColor"
            strokeWidth="1.3"
          />
        </svg>
      </button>
    </span>
  )
}
