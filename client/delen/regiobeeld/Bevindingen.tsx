import { type ClipboardEvent, type KeyboardEvent, useState } from 'react'
import { type Bevinding, bevinding } from '../../../shared/plan/bevinding.ts'
import { stap } from '../../../shared/plan/verplaats.ts'
import { useBewerkbaar } from '../../fields/useBewerkbaar.ts'
import { richtingVan, useStap } from '../../fields/useStap.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { Button } from '../../ui/Button.tsx'
import { kolommenVan } from '../lijsten/kolommen.ts'
import { Lijstplek, Nieuw } from '../lijsten/Lijstplek.tsx'
import { RijMenu } from '../lijsten/RijMenu.tsx'
import { type RijDeel, Tabel } from '../lijsten/Tabel.tsx'
import { useNieuw } from '../lijsten/useNieuw.ts'
import { isCeltabel, leesCeltabel } from './celtabel.ts'
import { kolomReis } from './kolomReis.ts'
import { Plakvenster } from './Plakvenster.tsx'
import { usePlakken } from './usePlakken.ts'

const kolommen = kolommenVan(
  bevinding,
  {
    tekst: 'wat is er aan de hand?',
    waarde: '–',
    eenheid: 'eenheid',
    peiljaar: '–',
    prognosejaar: '–',
    bron: 'bron',
  },
  { prognosejaar: { label: 'Prognose' } },
)

interface BevindingenProps {
  readonly planId: string
  readonly bevindingen: readonly Bevinding[]
}

/** The figures of the regiobeeld as a table; rows of a spreadsheet that are pasted anywhere in it become rows. */
export function Bevindingen({ planId, bevindingen }: BevindingenProps) {
  const { store } = usePlan()
  const bewerkbaar = useBewerkbaar()
  const { voegToe } = useNieuw('bevindingen', 'tekst')
  const plak = usePlakken()
  const verplaats = useStap()
  const [plakvenster, setPlakvenster] = useState(false)
  const onPasteCapture = (event: ClipboardEvent) => {
    const tekst = event.clipboardData.getData('text/plain')
    if (!bewerkbaar || !isCeltabel(tekst)) return
    event.preventDefault()
    event.stopPropagation()
    plak(leesCeltabel(tekst), rijVan(event.target)?.id)
  }
  const onKeyDownCapture = (event: KeyboardEvent) => {
    const richting = richtingVan(event)
    const rij = rijVan(event.target)
    if (!richting || !rij) return
    event.preventDefault()
    event.stopPropagation()
    verplaats(stap(store.get().regiobeeld.bevindingen, rij.id, richting), rij.naam)
  }
  return (
    <>
      <section
        className="bevindingen-tabel"
        aria-label="Bevindingen"
        onPasteCapture={onPasteCapture}
        onKeyDownCapture={onKeyDownCapture}
        onKeyDown={kolomReis}
      >
        <Lijstplek
          planId={planId}
          veld="regiobeeld.bevindingen"
          leeg={bevindingen.length === 0}
          knoppen={
            <>
              <Nieuw wat="Bevinding" onClick={() => voegToe()} />
              <Button kind="quiet" small icon="upload" onClick={() => setPlakvenster(true)}>
                Plakken uit spreadsheet
              </Button>
            </>
          }
        >
          <Tabel naam="bevindingen" wat="Bevinding" kolommen={kolommen} items={bevindingen} Acties={Acties} />
        </Lijstplek>
      </section>
      {plakvenster && <Plakvenster onPlak={plak} onClose={() => setPlakvenster(false)} />}
    </>
  )
}

function Acties({ id, naam }: RijDeel) {
  const { store } = usePlan()
  return <RijMenu id={id} naam={naam} lijst={() => store.get().regiobeeld.bevindingen} />
}

/** The row that something on the page stands in. */
function rijVan(target: EventTarget): RijDeel | null {
  const rij = target instanceof Element ? target.closest<HTMLElement>('[data-rij]') : null
  return rij ? { id: rij.dataset.elementId ?? '', naam: rij.getAttribute('aria-label') ?? '' } : null
}
