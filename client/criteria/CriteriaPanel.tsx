import { useDeferredValue, useMemo } from 'react'
import { GemotiveerdGroep } from '../motivering/GemotiveerdGroep.tsx'
import { useFindingGroups, useIsChecked } from '../plan/findings.ts'
import { Skeleton } from '../ui/Skeleton.tsx'
import { Fasekiezer } from './Fasekiezer.tsx'
import { Filters } from './Filters.tsx'
import { filtered } from './filter.ts'
import { GeenMeldingen } from './GeenMeldingen.tsx'
import { Meldingenlijst } from './Meldingenlijst.tsx'
import { metVertrokken } from './metVertrokken.ts'
import { useBereiken, useCriteria, useStore } from './useCriteria.ts'
import { Voortgang } from './Voortgang.tsx'
import '../styles/criteria.css'

interface CriteriaPanelProps {
  /** Called after a jump to a field: where the panel covers the page it then makes room. */
  readonly onJump?: () => void
}

/** What is still missing for a phase, by item: how far it is, what to look at, and the list. */
export function CriteriaPanel({ onJump }: CriteriaPanelProps) {
  const meldingen = useCriteria()
  const groepen = useFindingGroups()
  // The chip answers at once; a list of hundreds follows between two frames.
  const filter = useDeferredValue(useStore(meldingen.filter))
  const vertrokken = useStore(meldingen.vertrek)
  const bereiken = useBereiken()
  const checked = useIsChecked()
  const blokken = useMemo(
    () => metVertrokken(filtered(groepen, filter, bereiken), vertrokken, filter, bereiken),
    [groepen, filter, bereiken, vertrokken],
  )
  if (!checked)
    return (
      <div className="criteria__nalopen">
        <Skeleton label="Het plan wordt nagelopen" />
      </div>
    )
  return (
    <div className="criteria">
      <Voortgang />
      <Fasekiezer />
      <Filters groepen={groepen} bereiken={bereiken} />
      {blokken.length > 0 ? (
        <Meldingenlijst key={`${filter.bereik} ${filter.ernst}`} blokken={blokken} onJump={onJump} />
      ) : (
        <GeenMeldingen elders={groepen.length > 0} />
      )}
      <GemotiveerdGroep meldingen={meldingen} onJump={onJump} />
    </div>
  )
}
