import { expect, test } from 'vitest'
import { keepResultaten } from '../../../../client/delen/monitoring/resultaten.ts'
import { applyEdit, type PlanEdit } from '../../../../shared/plan/applyEdit.ts'
import { newPlan } from '../../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../../shared/plan/readPlan.ts'

const doc = () =>
  newPlan({
    id: 'p',
    afspraken: [
      { id: 'a1', titel: 'Een', resultaatafspraken: [{ id: 'k1' }, { id: 'k2' }] },
      { id: 'a2', resultaatafspraken: [] },
      { id: 'a3', resultaatafspraken: [{ id: 'k3' }] },
    ],
  })

/** What is kept before an edit and after it. */
function around(edit: PlanEdit): [readonly string[], readonly string[]] {
  const plan = doc()
  const keep = keepResultaten()
  const first = readPlan(plan)
  const before = keep(first)
  applyEdit(plan, edit)
  return [before, keep(readPlan(plan, first))]
}

test('the results of all afspraken, in the order of the plan', () => {
  expect(keepResultaten()(readPlan(doc()))).toEqual(['k1', 'k2', 'k3'])
})

test('stay the same array while an afspraak or the words of a result change', () => {
  const typed = around({ op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Een andere' })
  expect(typed[1]).toBe(typed[0])
  const named = around({ op: 'write', elementId: 'k1', veld: 'indicator.naam', tekst: 'Wachttijd' })
  expect(named[1]).toBe(named[0])
})

test('are another array once a result goes', () => {
  const [, after] = around({ op: 'delete', elementId: 'k2', verwijderdOp: '2026-01-01', door: 'Anna' })
  expect(after).toEqual(['k1', 'k3'])
})

test('are another array once an afspraak goes', () => {
  const [, after] = around({ op: 'delete', elementId: 'a1', verwijderdOp: '2026-01-01', door: 'Anna' })
  expect(after).toEqual(['k3'])
})
