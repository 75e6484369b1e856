import { useMemo } from 'react'
import type { Draad } from '../../../shared/overleg/draad.ts'
import { type Dradenfilter, ruimFilter } from '../../plan/overleg/paneel.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { useStoreValue } from '../../plan/PlanContext.tsx'
import { Icon } from '../../ui/Icon.tsx'
import { organisatiesIn, past, welkeNaam, type Zicht } from './filter.ts'

interface DradenfiltersProps {
  readonly draden: readonly Draad[]
  readonly zicht: Zicht
  /** What the item is called that the list is limited to. */
  readonly bijNaam: string | null
}

/** Those that always stand there; the others only when they would show something, or are chosen. */
const vast: readonly Dradenfilter['welke'][] = ['open', 'mij', 'ongelezen', 'alle']
const soms: readonly Dradenfilter['welke'][] = ['voorstellen', 'tekst-weg', 'afgehandeld']

/** Which draden, of whom, and at what. Every choice says how many it shows. */
export function Dradenfilters({ draden, zicht, bijNaam }: DradenfiltersProps) {
  const { filter } = useOverleg().paneel
  const nu = useStoreValue(filter)
  const { organisatie, bij } = nu
  const aantallen = useMemo(() => {
    const all = [...vast, ...soms]
    const passen = (welke: Dradenfilter['welke']) =>
      draden.filter(een => past(een, { welke, organisatie, bij }, zicht)).length
    return new Map(all.map(welke => [welke, passen(welke)]))
  }, [draden, organisatie, bij, zicht])
  const organisaties = useMemo(
    () =>
      [...new Set(draden.flatMap(een => [...organisatiesIn(een)]))].sort((a, b) => a.localeCompare(b, 'nl')),
    [draden],
  )
  const shown = [...vast, ...soms.filter(welke => nu.welke === welke || aantallen.get(welke))]
  return (
    <fieldset className="criteria__filters draden__filters">
      <legend className="visually-hidden">Welke opmerkingen</legend>
      {nu.bij !== null && (
        <button
          type="button"
          className="chip chip--bij"
          aria-label={`Alleen bij ${bijNaam}: toon weer alles`}
          onClick={() => filter.set({ ...nu, bij: null })}
        >
          <span className="chip__naam">Bij {bijNaam}</span> <Icon name="close" size={14} />
        </button>
      )}
      <div className="criteria__chips">
        {shown.map(welke => (
          <button
            key={welke}
            type="button"
            className="chip"
            aria-pressed={nu.welke === welke}
            onClick={() => filter.set({ ...nu, welke })}
          >
            {welkeNaam[welke]} <span>{aantallen.get(welke) ?? 0}</span>
          </button>
        ))}
      </div>
      {(organisaties.length > 1 || nu.organisatie !== null) && (
        <label className="draden__organisatie">
          <span>Van</span>
          <select
            className="input"
            value={nu.organisatie ?? ''}
            onChange={event => filter.set({ ...nu, organisatie: event.target.value || null })}
          >
            <option value="">alle organisaties</option>
            {organisaties.map(naam => (
              <option key={naam}>{naam}</option>
            ))}
          </select>
        </label>
      )}
    </fieldset>
  )
}

/** Whether the filter hides anything it need not. */
export const isRuim = ({ welke, organisatie, bij }: Dradenfilter): boolean =>
  welke === ruimFilter.welke && organisatie === null && bij === null
