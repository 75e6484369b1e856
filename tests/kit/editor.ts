import * as Y from 'yjs'
import { applyEdit, type PlanEdit } from '../../shared/plan/applyEdit.ts'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import type { RawSocket } from './rawSocket.ts'

export interface Editor {
  readonly doc: Y.Doc
  edit(edit: PlanEdit): void
  plan(): Plan
}

/** A replica that is loaded and sends each of its own changes as one update frame. */
export async function editorOn(raw: RawSocket): Promise<Editor> {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, await raw.load(), 'server')
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== 'server') raw.update(update)
  })
  return { doc, edit: edit => applyEdit(doc, edit), plan: () => readPlan(doc) }
}

/** A small change of the example plan, which shows in `plan.versie.nummer`. */
export const renumber = (nummer: string): PlanEdit => ({
  op: 'set',
  elementId: 'plan-zv',
  veld: 'versie.nummer',
  waarde: nummer,
})
