import { expect, test } from 'vitest'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { partijIds } from '../../../shared/rules/partijIds.ts'
import { voorbeeldPlan } from '../../../shared/rules/voorbeeld.ts'

test('the parties of a plan are the same set while one is renamed, and another when one goes', () => {
  const doc = newPlan(voorbeeldPlan())
  let plan = readPlan(doc)
  const edit = (wat: Parameters<typeof applyEdit>[1]) => {
    applyEdit(doc, wat)
    plan = readPlan(doc, plan)
    return partijIds(plan)
  }
  const before = partijIds(plan)
  expect([...before]).toEqual(plan.partijen.map(({ id }) => id))
  expect(edit({ op: 'write', elementId: 'p-gemeente', veld: 'naam', tekst: 'Gemeente Duin' })).toBe(before)
  const now = edit({ op: 'delete', elementId: 'p-gemeente', verwijderdOp: '2024-01-01', door: 'Lin' })
  expect([now === before, now.has('p-gemeente'), now.size]).toEqual([false, false, before.size - 1])
})
