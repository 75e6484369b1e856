import { useState } from 'react'
import { alsBewerking, bestaandIn } from '../../../shared/inlezen/maken.ts'
import type { Ontwerp } from '../../../shared/inlezen/ontwerp.ts'
import { inAantallen } from '../../inlezen/Uitkomst.tsx'
import { useInlezen } from '../../inlezen/useInlezen.ts'
import { WordInlezen } from '../../inlezen/WordInlezen.tsx'
import { usePlan } from '../../plan/PlanContext.tsx'
import '../../styles/pages.css'
import { announce } from '../../ui/announce.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { flash } from '../../ui/flash.ts'

/** A Word document into the plan that is open, as one step of undo. */
export function WordToevoegen({ onClose }: { onClose: () => void }) {
  const plan = usePlan()
  // As the plan was when this was opened; what is renamed meanwhile is found by its old name.
  const [bestaand] = useState(() => bestaandIn(plan.store.get()))
  const inlezen = useInlezen(bestaand)
  const voegToe = (ontwerp: Ontwerp) => {
    plan.edit(alsBewerking(ontwerp, plan.store.get()))
    const gedaan = `Toegevoegd: ${inAantallen(ontwerp)}.`
    onClose()
    flash(gedaan)
    announce(`${gedaan} Ctrl+Z maakt het ongedaan.`)
    const eerste = ontwerp.concepten[0]?.json.id
    if (eerste !== undefined) plan.showField(String(eerste), null)
  }
  return (
    <Dialog title="Word toevoegen" className="dialog--inlezen" onClose={onClose}>
      <WordInlezen
        inlezen={inlezen}
        maak={ontwerp => (
          <Button
            kind="primary"
            className="form__submit"
            disabled={!plan.mag.schrijven || ontwerp.concepten.length === 0}
            onClick={() => voegToe(ontwerp)}
          >
            Voeg toe aan dit plan
          </Button>
        )}
      />
    </Dialog>
  )
}
