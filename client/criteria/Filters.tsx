import type { Ernst } from '../../shared/rules/rule.ts'
import { ErnstIcon } from '../fields/ErnstIcon.tsx'
import { ernsten, ernstWoord } from '../plan/findings/ernst.ts'
import type { Groep } from '../plan/findings/groep.ts'
import type { Filter } from '../plan/findings/meldingen.ts'
import { sectieVan } from '../plan/findings/sectie.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { aantalIn, type Bereiken, filtered } from './filter.ts'
import { useCriteria, useStore } from './useCriteria.ts'

interface FiltersProps {
  readonly groepen: readonly Groep[]
  readonly bereiken: Bereiken
}

/** Whose findings, and which severity. Every choice says how many it shows. */
export function Filters({ groepen, bereiken }: FiltersProps) {
  const { filter, store } = useCriteria()
  const nu = useStore(filter)
  const { organisatie } = usePlan().ik
  const aantal = (anders: Partial<Filter>) => aantalIn(filtered(groepen, { ...nu, ...anders }, bereiken))
  const opgave = sectieVan(store.plekken, bereiken.sectieId ?? '', null)?.soort === 'opgave'
  const bereik = (keuze: Filter['bereik'], woorden: string, titel?: string) => (
    <button
      type="button"
      className="chip"
      aria-pressed={nu.bereik === keuze}
      title={titel}
      onClick={() => filter.set({ ...nu, bereik: keuze })}
    >
      {woorden} <span>{aantal({ bereik: keuze })}</span>
    </button>
  )
  return (
    <fieldset className="criteria__filters">
      <legend className="visually-hidden">Welke meldingen</legend>
      <div className="criteria__chips">
        {bereik('alles', 'Alles')}
        {bereik('mijn', 'Mijn organisatie', `Afspraken met ${organisatie}`)}
        {bereik('sectie', opgave ? 'Deze opgave' : 'Deze sectie')}
      </div>
      <div className="criteria__chips">
        {ernsten.map(ernst => (
          <ErnstChip
            key={ernst}
            ernst={ernst}
            gekozen={nu.ernst === ernst}
            aantal={aantal({ ernst })}
            onChange={gekozen => filter.set({ ...nu, ernst: gekozen ? ernst : null })}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface ErnstChipProps {
  readonly ernst: Ernst
  readonly gekozen: boolean
  readonly aantal: number
  readonly onChange: (gekozen: boolean) => void
}

function ErnstChip({ ernst, gekozen, aantal, onChange }: ErnstChipProps) {
  return (
    <button
      type="button"
      className="chip chip--ernst"
      aria-pressed={gekozen}
      title={gekozen ? 'Toon alle meldingen' : `Toon alleen: ${ernstWoord[ernst]}`}
      onClick={() => onChange(!gekozen)}
    >
      <ErnstIcon ernst={ernst} size={15} /> {ernstWoord[ernst]} <span>{aantal}</span>
    </button>
  )
}
