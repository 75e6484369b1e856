import { useMemo } from 'react'
import { ErnstIcon } from '../fields/ErnstIcon.tsx'
import { ernsten, ernstWoord } from '../plan/findings/ernst.ts'
import { useFindings, useIsChecked } from '../plan/findings.ts'
import { useCriteria } from './useCriteria.ts'

/** The findings in the status bar, by severity. A press shows only those in the panel. */
export function StatusCounts({ onOpen }: { onOpen: () => void }) {
  const { filter } = useCriteria()
  const bevindingen = useFindings()
  const checked = useIsChecked()
  const aantallen = useMemo(
    () => ernsten.map(ernst => ({ ernst, aantal: bevindingen.filter(one => one.ernst === ernst).length })),
    [bevindingen],
  )
  const met = aantallen.filter(one => one.aantal > 0)
  if (!checked) return <span className="status-counts">Het plan wordt nagelopen</span>
  if (met.length === 0) return <span className="status-counts">Geen meldingen</span>
  return (
    <span className="status-counts">
      {met.map(({ ernst, aantal }) => (
        <button
          key={ernst}
          type="button"
          className="status-counts__knop"
          title={`Toon in het paneel: ${ernstWoord[ernst]}`}
          onClick={() => {
            filter.set({ bereik: 'alles', ernst })
            onOpen()
          }}
        >
          <ErnstIcon ernst={ernst} size={14} />
          <strong>{aantal}</strong> <span className="status-counts__woord">{ernstWoord[ernst]}</span>
        </button>
      ))}
    </span>
  )
}
