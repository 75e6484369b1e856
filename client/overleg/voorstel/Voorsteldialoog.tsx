import { useSyncExternalStore } from 'react'
import { type Voorstelvraag, voorstelvraagOf } from '../../plan/overleg/voorstelvraag.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { flash } from '../../ui/flash.ts'
import type { Nieuw } from './nieuw.ts'
import { OnderdeelVoorstel } from './OnderdeelVoorstel.tsx'
import { WoordenVoorstel } from './WoordenVoorstel.tsx'
import '../../styles/voorstellen.css'

/** Asks what one wants otherwise, at words or at an item, and why. Stands once on the plan page. */
export function Voorsteldialoog() {
  const plan = usePlan()
  const vraag = voorstelvraagOf(plan)
  const nu = useSyncExternalStore(vraag.subscribe, vraag.get)
  if (!nu) return null
  return <Gevraagd vraag={nu} onClose={() => vraag.set(null)} />
}

function Gevraagd({ vraag, onClose }: { vraag: Voorstelvraag; onClose: () => void }) {
  const { overleg } = usePlan()
  const onStuur = (nieuw: Nieuw) => {
    overleg.begin({ ...nieuw, vermeldingen: [] })
    onClose()
    flash('Uw voorstel staat in het plan. Een redacteur neemt het over of wijst het af.')
  }
  return (
    <Dialog title="Wijziging voorstellen" onClose={onClose}>
      {vraag.anker && vraag.veld !== null ? (
        <WoordenVoorstel
          {...vraag}
          veld={vraag.veld}
          anker={vraag.anker}
          onStuur={onStuur}
          onClose={onClose}
        />
      ) : (
        <OnderdeelVoorstel {...vraag} onStuur={onStuur} onClose={onClose} />
      )}
    </Dialog>
  )
}
