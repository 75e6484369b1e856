import * as Y from 'yjs'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'

/** The plan of a state that is one Yjs update. */
export function planIn(state: Uint8Array): Plan {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, state)
  const plan = readPlan(doc)
  doc.destroy()
  return plan
}
