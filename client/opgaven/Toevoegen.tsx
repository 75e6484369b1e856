import { flushSync } from 'react-dom'
import { newId } from '../../shared/plan/newId.ts'
import { nieuweAfspraak } from '../../shared/plan/nieuweAfspraak.ts'
import { useMag, usePlan } from '../plan/PlanContext.tsx'
import { Button } from '../ui/Button.tsx'
import { nieuweOpgave } from './nieuw.ts'

/** After the last afspraak of an opgave. */
export function NieuweAfspraak({ opgaveId, code }: { opgaveId: string; code: string }) {
  const { store, edit, focusField } = usePlan()
  const mag = useMag()
  const maak = () => {
    const id = newId()
    flushSync(() => edit(nieuweAfspraak(store.get(), id, opgaveId)))
    focusField(id, 'titel')
  }
  return (
    <div className="einde" data-blok={`einde:${opgaveId}`} data-soort="einde">
      {mag.schrijven && (
        <Button
          kind="quiet"
          small
          icon="plus"
          aria-label={`Afspraak toevoegen aan opgave ${code}`}
          onClick={maak}
        >
          Afspraak toevoegen
        </Button>
      )}
    </div>
  )
}

export function NieuweOpgave({ primair = false }: { primair?: boolean }) {
  const { store, edit, focusField } = usePlan()
  const maak = () => {
    const id = newId()
    flushSync(() => edit(nieuweOpgave(store.get(), id)))
    focusField(id, 'titel')
  }
  return (
    <Button kind={primair ? 'primary' : 'plain'} icon="plus" onClick={maak}>
      Opgave toevoegen
    </Button>
  )
}
