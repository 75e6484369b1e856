import { deelIn } from '../../shared/plan/codes.ts'
import { verplaatsAfspraak } from '../../shared/plan/verplaats.ts'
import { optiesVoor } from '../fields/doelen.ts'
import { Zoeklijst } from '../fields/Zoeklijst.tsx'
import { usePlan } from '../plan/PlanContext.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { useVerplaats } from './useVerplaats.ts'

interface NaarOpgaveProps {
  readonly id: string
  readonly code: string
  readonly onClose: () => void
}

/** Puts an afspraak under another opgave, as its last. */
export function NaarOpgave({ id, code, onClose }: NaarOpgaveProps) {
  const { store } = usePlan()
  const { voerUit } = useVerplaats()
  const plan = store.get()
  const groepen = deelIn(plan, 0).opgaven
  const nu = groepen.find(({ afspraken }) => afspraken.some(({ afspraak }) => afspraak.id === id))?.opgave.id
  const kies = (opgaveId: string) => {
    onClose()
    const laatste = groepen.find(groep => groep.opgave.id === opgaveId)?.afspraken.at(-1)
    voerUit(verplaatsAfspraak(plan, id, { opgaveId, na: laatste?.afspraak.id ?? null }), id)
  }
  return (
    <Dialog title={`Verplaats afspraak ${code}`} onClose={onClose}>
      <Zoeklijst
        label="Kies een opgave"
        opties={optiesVoor(plan, 'opgaven')}
        gekozen={new Set(nu === undefined ? [] : [nu])}
        onKies={kies}
      />
    </Dialog>
  )
}
