import * as Y from 'yjs'
import type { Plan } from '../../shared/plan/plan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { accepted, v1 } from '../api.ts'

/** The plan of a version, with the ids of its rows. Throws the refusal of the server. */
export async function planVanVersie(planId: string, versieId: string): Promise<Plan> {
  const asked = v1.plannen[':id'].versies[':versieId'].toestand.$get({ param: { id: planId, versieId } })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, new Uint8Array(await (await accepted(asked)).arrayBuffer()))
  const plan = readPlan(doc)
  doc.destroy()
  return plan
}
