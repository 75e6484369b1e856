import type { PlanEdit } from '../plan/applyEdit.ts'
import { verplaatst } from './verplaatst.ts'

type Move = Extract<PlanEdit, { op: 'move' }>

/**
 * The moves that bring a list in this order, as few as do. `terug` are those that come back into it, wherever they
 * stood; all others of `naar` are in `nu`.
 */
export function naarVolgorde(
  nu: readonly string[],
  naar: readonly string[],
  terug: ReadonlySet<string>,
): readonly Move[] {
  const stays = naar.filter(id => !terug.has(id))
  const elders = verplaatst(nu, stays)
  return naar.flatMap((elementId, at): readonly Move[] =>
    terug.has(elementId) || elders.has(elementId)
      ? [{ op: 'move', elementId, na: naar[at - 1] ?? null }]
      : [],
  )
}
