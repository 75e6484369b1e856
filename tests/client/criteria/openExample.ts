import { type FindingStore, openFindings } from '../../../client/plan/findings/findingStore.ts'
import type { Place } from '../../../client/plan/findings/place.ts'
import { planStore } from '../../../client/plan/planStore.ts'
import { cell } from '../../../client/plan/store.ts'
import { applyEdit, type PlanEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { openChecker } from '../../../shared/rules/checkPlan.ts'
import { regels } from '../../../shared/rules/index.ts'
import { iza2023 } from '../../../shared/rules/regelset.ts'
import type { Finding } from '../../../shared/rules/rule.ts'
import { type FakeClock, fakeClock } from './fakeClock.ts'

/** The findings of the example plan by some of the rules or all, live, with a clock that the test moves. */
export function openExample(regelIds: readonly string[] = regels.map(regel => regel.id)) {
  const doc = newPlan(exampleJson.plan)
  const plan = planStore(doc)
  const places = cell<readonly Place[]>([])
  const clock: FakeClock = fakeClock()
  const check = openChecker(
    iza2023,
    regels.filter(regel => regelIds.includes(regel.id)),
  )
  let checks = 0
  const store: FindingStore = openFindings({
    plan,
    places,
    clock,
    check: now => {
      checks += 1
      return check.inParts(now)
    },
  })
  store.connect()
  clock.pass(1000)
  return {
    doc,
    plan,
    places,
    clock,
    store,
    checks: () => checks,
    edit: (edit: PlanEdit) => applyEdit(doc, edit),
    write: (elementId: string, veld: string, tekst: string) =>
      applyEdit(doc, { op: 'write', elementId, veld, tekst }),
  }
}

export const regelsVan = (found: readonly Finding[]): string[] => found.map(one => one.regelId)
