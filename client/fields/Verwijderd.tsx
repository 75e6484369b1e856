import { usePlan } from '../plan/PlanContext.tsx'
import { Button } from '../ui/Button.tsx'
import { Icon } from '../ui/Icon.tsx'

/** On a card that somebody else deleted while one is at work in it. */
export function Verwijderd({ id }: { id: string }) {
  const { store, edit } = usePlan()
  const weg = store.get().prullenbak.find(een => een.elementId === id)
  return (
    <div className="verwijderd" role="status">
      <Icon name="trash" size={16} />
      <span>
        Verwijderd{weg?.verwijderdDoor ? ` door ${weg.verwijderdDoor}` : ''}. Wat u typt blijft bewaard.
      </span>
      <Button kind="quiet" small onClick={() => edit({ op: 'restore', elementId: id })}>
        Terugzetten
      </Button>
    </div>
  )
}
