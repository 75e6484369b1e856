import type { PlanEdit } from '../plan/applyEdit.ts'

/**
 * One step is one update, to do and to undo: a server takes 1 MiB and 20,000 deletions at once, and what is written
 * over comes back with an undo.
 */
const mostLetters = 200_000
const mostEdits = 1_000

/** A large edit as steps that each fit in an update, to be done in this order. */
export function inStappen(edit: PlanEdit): readonly PlanEdit[] {
  const steps: PlanEdit[][] = [[]]
  let letters = 0
  for (const one of flat(edit)) {
    const own = JSON.stringify(one).length
    const step = steps.at(-1) ?? []
    if (step.length > 0 && (step.length >= mostEdits || letters + own > mostLetters)) {
      steps.push([one])
      letters = own
    } else {
      step.push(one)
      letters += own
    }
  }
  return steps.filter(step => step.length > 0).map(edits => ({ op: 'all', edits }))
}

const flat = (edit: PlanEdit): readonly PlanEdit[] => (edit.op === 'all' ? edit.edits.flatMap(flat) : [edit])
