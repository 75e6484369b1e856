import type { PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { stap, stapAfspraak, verplaatsAfspraak } from '../../shared/plan/verplaats.ts'
import { losId, type OutlineRow } from './outlineRows.ts'

export type Edge = 'boven' | 'onder'

/** Whether a row may be dropped on another at all: hoofdstukken and opgaven among their equals, afspraken under any opgave. */
export function mayDrop(dragged: OutlineRow, target: OutlineRow): boolean {
  if (dragged.id === target.id) return false
  if (dragged.kind === 'afspraak') return ['afspraak', 'opgave', 'los'].includes(target.kind)
  return dragged.kind === target.kind && (dragged.kind === 'hoofdstuk' || dragged.kind === 'opgave')
}

/** The edit of dropping one row at the upper or lower edge of another. Null when nothing changes. */
export function dropEdit(plan: Plan, dragged: OutlineRow, target: OutlineRow, edge: Edge): PlanEdit | null {
  if (!mayDrop(dragged, target)) return null
  if (dragged.kind === 'afspraak')
    return verplaatsAfspraak(plan, dragged.id, afspraakPlek(plan, dragged, target, edge))
  const lijst = dragged.kind === 'opgave' ? plan.opgaven : plan.hoofdstukken
  const na = placeAt(lijst, dragged.id, target.id, edge)
  const staat = lijst[lijst.findIndex(({ id }) => id === dragged.id) - 1]?.id ?? null
  return na === staat ? null : { op: 'move', elementId: dragged.id, na }
}

/** What the dragged item comes after, among the others. */
function placeAt(
  lijst: readonly { readonly id: string }[],
  draggedId: string,
  targetId: string,
  edge: Edge,
): string | null {
  const others = lijst.filter(({ id }) => id !== draggedId)
  const at = others.findIndex(({ id }) => id === targetId)
  return (edge === 'onder' ? others[at] : others[at - 1])?.id ?? null
}

/** On an opgave: as its first afspraak. */
function afspraakPlek(
  plan: Plan,
  dragged: OutlineRow,
  target: OutlineRow,
  edge: Edge,
): { opgaveId: string | null; na: string | null } {
  if (target.kind !== 'afspraak') return { opgaveId: opgaveOf(target.id), na: null }
  const under = plan.afspraken.filter(({ opgaveIds }) =>
    opgaveOf(target.ouderId ?? losId) === null
      ? !opgaveIds.some(id => plan.opgaven.some(opgave => opgave.id === id))
      : opgaveIds.find(id => plan.opgaven.some(opgave => opgave.id === id)) === target.ouderId,
  )
  return { opgaveId: opgaveOf(target.ouderId ?? losId), na: placeAt(under, dragged.id, target.id, edge) }
}

const opgaveOf = (id: string): string | null => (id === losId ? null : id)

/** One step up or down. Null at the end, and for what stays where it is. */
export function stepEdit(plan: Plan, row: OutlineRow, richting: 'omhoog' | 'omlaag'): PlanEdit | null {
  switch (row.kind) {
    case 'afspraak':
      return stapAfspraak(plan, row.id, richting)
    case 'opgave':
      return stap(plan.opgaven, row.id, richting)
    case 'hoofdstuk':
      return stap(plan.hoofdstukken, row.id, richting)
    default:
      return null
  }
}
