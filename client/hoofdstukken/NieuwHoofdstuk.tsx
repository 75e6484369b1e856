import { flushSync } from 'react-dom'
import { newId } from '../../shared/plan/newId.ts'
import { usePlan } from '../plan/PlanContext.tsx'
import { Button } from '../ui/Button.tsx'

/** A new chapter, after the last. */
export function NieuwHoofdstuk() {
  const { edit, focusField } = usePlan()
  const maak = () => {
    const id = newId()
    flushSync(() => edit({ op: 'create', kind: 'hoofdstukken', id }))
    focusField(id, 'titel')
  }
  return (
    <div className="einde">
      <Button kind="quiet" small icon="plus" onClick={maak}>
        Hoofdstuk toevoegen
      </Button>
    </div>
  )
}
