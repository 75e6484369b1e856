import { flushSync } from 'react-dom'
import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { newId } from '../../../shared/plan/newId.ts'
import { usePlan } from '../../plan/PlanContext.tsx'
import { flash } from '../../ui/flash.ts'
import { bevindingenUit, type Ingelezen } from './bevindingenUit.ts'
import type { Celtabel } from './celtabel.ts'

/** Makes bevindingen of the rows of a table, after a bevinding or last, in one step of undo. */
export function usePlakken(): (tabel: Celtabel, na?: string) => void {
  const plan = usePlan()
  return (tabel, na) => {
    const ingelezen = bevindingenUit(tabel)
    const ids = ingelezen.bevindingen.map(newId)
    const edits = ingelezen.bevindingen.map((waarden, index): PlanEdit => {
      const vorige = index === 0 ? na : ids[index - 1]
      const id = ids[index] ?? newId()
      return { op: 'create', kind: 'bevindingen', id, waarden, ...(vorige !== undefined && { na: vorige }) }
    })
    const [eerste] = ids
    if (eerste === undefined) return flash('In wat u plakte staan geen rijen.')
    plan.boundary()
    flushSync(() => plan.edit({ op: 'all', edits }))
    plan.focusField(eerste, 'tekst')
    flash(uitkomst(ingelezen))
  }
}

function uitkomst({ bevindingen, onleesbaar }: Ingelezen): string {
  const aantal = bevindingen.length === 1 ? '1 bevinding' : `${bevindingen.length} bevindingen`
  const rest =
    onleesbaar === 0
      ? ''
      : ` ${onleesbaar === 1 ? '1 cel is' : `${onleesbaar} cellen zijn`} niet herkend en ${onleesbaar === 1 ? 'staat' : 'staan'} achter de tekst.`
  return `${aantal} toegevoegd.${rest} Met Ctrl+Z maakt u dit ongedaan.`
}
