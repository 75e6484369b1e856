import { useDeferredValue } from 'react'
import { codesIn } from '../../../shared/plan/codes.ts'
import { useMeldingen } from '../../plan/findings.ts'
import { ruimFilter } from '../../plan/overleg/paneel.ts'
import { useOverleg } from '../../plan/overleg/useOverleg.ts'
import { useMag, usePlan, useStoreValue } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { EmptyState } from '../../ui/EmptyState.tsx'
import { Skeleton } from '../../ui/Skeleton.tsx'
import { Dradenfilters, isRuim } from './Dradenfilters.tsx'
import { groepNaam } from './Dradengroepkop.tsx'
import { Dradenlijst } from './Dradenlijst.tsx'
import { NieuweOpmerking } from './NieuweOpmerking.tsx'
import { useDraden } from './useDraden.ts'
import '../../styles/criteria.css'
import '../../styles/overleg.css'

/** What is said about the plan, by item: which of it, the conversations, and a box for something new. */
export function OpmerkingenPaneel({ onJump }: { onJump: () => void }) {
  const overleg = useOverleg()
  const { store } = usePlan()
  const { reageren } = useMag()
  const { filter, nieuw } = overleg.paneel
  const geladen = useStoreValue(overleg.isGeladen)
  const begonnen = useStoreValue(nieuw)
  // The chip answers at once; a list of hundreds follows between two frames.
  const gekozenFilter = useDeferredValue(useStoreValue(filter))
  const { draden, groepen, zicht, plekken } = useDraden(gekozenFilter)
  const naamVan = (groepId: string): string =>
    [codesIn(store.get()).get(groepId), groepNaam(plekken, groepId)].filter(Boolean).join(' ')
  const bij = gekozenFilter.bij
  const bijNaam = bij === null ? null : naamVan(bij)
  if (!geladen && draden.length === 0)
    return (
      <div className="criteria__nalopen">
        <Skeleton label="De opmerkingen worden geladen" />
      </div>
    )
  return (
    <div className="criteria opmerkingen">
      {reageren && (
        <div className="opmerkingen__nieuw">
          {begonnen ? (
            <NieuweOpmerking
              key={JSON.stringify(begonnen)}
              begonnen={begonnen}
              plekken={plekken}
              naam={naamVan(plekken.get(begonnen.elementId)?.wortelId ?? begonnen.elementId)}
            />
          ) : (
            <NieuwKnop />
          )}
        </div>
      )}
      {draden.length > 0 && <Dradenfilters draden={draden} zicht={zicht} bijNaam={bijNaam} />}
      {groepen.length > 0 ? (
        <Dradenlijst
          key={`${gekozenFilter.welke} ${gekozenFilter.organisatie} ${bij}`}
          groepen={groepen}
          plekken={plekken}
          isTekstWeg={zicht.isTekstWeg}
          onJump={onJump}
        />
      ) : (
        <Leeg elders={draden.length > 0 && !isRuim(gekozenFilter)} geen={draden.length === 0} />
      )}
    </div>
  )
}

/** Begins one where somebody is on the page; about the plan as a whole when that is nowhere. */
function NieuwKnop() {
  const { paneel } = useOverleg()
  const { store } = usePlan()
  const hier = useMeldingen()?.hier
  return (
    <Button
      small
      icon="plus"
      onClick={() => {
        const place = hier?.get() ?? { elementId: store.get().id, veld: null }
        paneel.begin({ elementId: place.elementId, veld: place.veld, anker: null })
      }}
    >
      Nieuwe opmerking
    </Button>
  )
}

function Leeg({ elders, geen }: { elders: boolean; geen: boolean }) {
  const { filter } = useOverleg().paneel
  const { reageren } = useMag()
  if (geen)
    return (
      <EmptyState icon="comment" title="Er is nog niets gezegd over dit plan.">
        {reageren ? 'Selecteer woorden, of open een afspraak, en zeg er iets over.' : null}
      </EmptyState>
    )
  return (
    <EmptyState
      title={elders ? 'Geen opmerkingen in deze selectie.' : 'Er staan geen opmerkingen open.'}
      actions={
        <Button kind="quiet" onClick={() => filter.set({ ...ruimFilter, welke: 'alle' })}>
          Toon alle opmerkingen
        </Button>
      }
    />
  )
}
