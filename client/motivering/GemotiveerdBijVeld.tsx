import { useId, useRef, useState } from 'react'
import { redenVan } from '../plan/findings/reden.ts'
import { useGemotiveerdAt } from '../plan/findings.ts'
import { Icon } from '../ui/Icon.tsx'
import { Motiveringen } from './Motiveringen.tsx'
import { perMotivering } from './perMotivering.ts'
import '../styles/motivering.css'

/** A calm line on the field for what is explained there, with the explanation under it. */
export function GemotiveerdBijVeld({ elementId, veld }: { elementId: string; veld: string | null }) {
  const uitleg = useGemotiveerdAt(elementId, veld)
  const [open, setOpen] = useState(false)
  const id = useId()
  const root = useRef<HTMLDivElement>(null)
  if (uitleg.length === 0) return null
  const namen = [...new Set(uitleg.flatMap(een => een.motiveringen[0].door ?? []))]
  const door = namen.length > 0 ? ` door ${namen.join(' en ')}` : ''
  const opnieuw = uitleg.some(een => een.opnieuwBekijken) ? ' · opnieuw bekijken' : ''
  return (
    <div ref={root} className="gemotiveerd-bij-veld" data-melding>
      <button
        type="button"
        className="gemotiveerd-bij-veld__regel"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
      >
        <Icon name="circleCheck" size={16} />
        <span>
          Gemotiveerd{door}
          {opnieuw && <strong>{opnieuw}</strong>}
        </span>
      </button>
      {open && (
        <div id={id} className="gemotiveerd-bij-veld__uitleg">
          {perMotivering(uitleg).map(samen => (
            <section key={samen[0].motiveringen[0].id}>
              {samen.map(({ finding }) => (
                <p key={finding.reden} className="motivering__reden">
                  {redenVan(finding)}
                </p>
              ))}
              <Motiveringen uitleg={samen[0]} />
            </section>
          ))}
        </div>
      )}
    </div>
  )
}
