import { useRef, useSyncExternalStore } from 'react'
import type { Weggegooid } from '../../shared/plan/plan.ts'
import { type Criteria, criteria } from '../plan/findings/criteria.ts'
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
            <Entry key={one.elementId} weg={one} />
          ))}
        </ul>
      )}
    </Dialog>
  )
}

function Entry({ weg }: { weg: Weggegooid }) {
  const plan = usePlan()
  const regels = useSyncExternalStore(criteria.subscribe, criteria.get)
  const naam = naamVan(weg, regels)
  const row = useRef<HTMLLIElement>(null)
  const terug = () => {
    neighbourOf(row.current)?.focus()
    plan.edit({ op: 'restore', elementId: weg.elementId })
    announce(`${naam} is teruggezet.`)
  }
  return (
    <li ref={row} className="trash__entry">
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

/** A motivering has no title of its own: it goes by the criterium that it explains. */
function naamVan({ kind, titel, label }: Weggegooid, regels: Criteria | null): string {
  const regel = kind === 'motiveringen' ? regels?.regelVan(titel) : undefined
  if (regel) return `Uitleg bij ‘${regel.titel}’`
  return titel.trim() || `${label} zonder titel`
}

/** Where the focus goes when this entry leaves the list: the next one, or the way out. */
function neighbourOf(row: HTMLElement | null): HTMLElement | null {
  const next = row?.nextElementSibling ?? row?.previousElementSibling
  return next?.querySelector('button') ?? row?.closest('dialog')?.querySelector('button') ?? null
}
