import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Weggegooid } from '../../shared/plan/plan.ts'
import { usePlan, usePlanValue } from '../plan/PlanContext.tsx'
import '../styles/trash.css'
import { announce } from '../ui/announce.ts'
import { Button } from '../ui/Button.tsx'
import { Dialog } from '../ui/Dialog.tsx'
import { EmptyState } from '../ui/EmptyState.tsx'
import { deletedWhen } from './deletedWhen.ts'

/** Everything that was deleted, live; one press brings it back with all that was typed in it since. */
export function Prullenbak({ onClose }: { onClose: () => void }) {
  const weg = usePlanValue(plan => plan.prullenbak)
  return (
    <Dialog title="Prullenbak" wide onClose={onClose}>
      {weg.length === 0 ? (
        <EmptyState icon="trash" title="De Prullenbak is leeg">
          Wat u of een ander verwijdert, komt hier terecht en kunt u terugzetten.
        </EmptyState>
      ) : (
        <ul className="trash">
          {weg.map(one => (
            <Entry key={one.elementId} weg={one} all={weg} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function Entry({ weg, all }: { weg: Weggegooid; all: readonly Weggegooid[] }) {
  const plan = usePlan()
  const naam = weg.titel.trim() || `${weg.label} zonder titel`
  const terug = () => {
    plan.edit(restoreEdit(weg, all))
    announce(`${naam} is teruggezet.`)
  }
  return (
    <li className="trash__entry">
      <span className="trash__what">
        <span className="trash__title">{naam}</span>
        <span className="trash__facts">
          {[weg.label, deletedWhen(weg, new Date())].filter(Boolean).join(' · ')}
        </span>
      </span>
      {plan.mag.schrijven && (
        <Button icon="undo" small onClick={terug} aria-label={`Zet ${naam} terug`}>
          Zet terug
        </Button>
      )}
    </li>
  )
}

/** Brings back what was deleted, together with the deleted item that it is a part of. */
export function restoreEdit(weg: Weggegooid, all: readonly Weggegooid[]): PlanEdit {
  const ouder = all.find(one => one.elementId === weg.ouderId)
  const edit: PlanEdit = { op: 'restore', elementId: weg.elementId }
  return ouder ? { op: 'all', edits: [restoreEdit(ouder, all), edit] } : edit
}
