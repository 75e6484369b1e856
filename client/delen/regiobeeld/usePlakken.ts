import { flushSync } from 'react-dom'
import { usePlan } from '../../plan/PlanContext.tsx'
import { flash } from '../../ui/flash.ts'
import { bevindingenUit, type Ingelezen } from './bevindingenUit.ts'
import type { Celtabel } from './celtabel.ts'
import { plakEdit } from './plakEdit.ts'

/** Makes bevindingen of the rows of a table, after a bevinding or last, in one step of undo. */
export function usePlakken(): (tabel: Celtabel, na?: string) => void {
  const plan = usePlan()
  return (tabel, na) => {
    const ingelezen = bevindingenUit(tabel)
    if (ingelezen.bevindingen.length === 0) return flash('In wat u plakte staan geen rijen.')
    const { edit, eerste } = plakEdit(ingelezen.bevindingen, na)
    plan.boundary()
    flushSync(() => plan.edit(edit))
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
