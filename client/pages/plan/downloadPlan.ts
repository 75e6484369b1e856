import { planToJson } from '../../../shared/plan/planJson.ts'
import type { OpenPlan } from '../../plan/openPlan.ts'
import { fileName, saveFile } from './saveFile.ts'

/** What this window has, with what is not saved yet, as a file that "Nieuw plan" reads. */
export function downloadPlan(plan: OpenPlan): void {
  const body = JSON.stringify({ plan: planToJson(plan.store.get(), 'rijk') }, null, 2)
  saveFile(`${fileName(plan.store.get().titel.plat)}.json`, 'application/json', body)
}
