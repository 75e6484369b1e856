import type { PlanEdit } from '../../../shared/plan/applyEdit.ts'
import type { Json } from '../../../shared/plan/itemMap.ts'
import { newId } from '../../../shared/plan/newId.ts'

/** Adds bevindingen one below the other, after a bevinding or last; also says which is the first. */
export function plakEdit(bevindingen: readonly Json[], na?: string): { edit: PlanEdit; eerste: string } {
  const ids = bevindingen.map(() => newId())
  const [eerste = ''] = ids
  const edits = bevindingen.map((waarden, index): PlanEdit => {
    const vorige = index === 0 ? na : ids[index - 1]
    const id = ids[index] ?? eerste
    return { op: 'create', kind: 'bevindingen', id, waarden, ...(vorige !== undefined && { na: vorige }) }
  })
  return { edit: { op: 'all', edits }, eerste }
}
