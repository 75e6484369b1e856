import { expect, test } from 'vitest'
import { mijnAfspraken, mijnIdsVan } from '../../../client/criteria/mijnAfspraken.ts'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

test('an organisation takes part by its name or another name it goes by', () => {
  const plan = readPlan(newPlan(exampleJson.plan))
  expect(mijnAfspraken(plan, 'Zorggroep Lindewaard')).toContain('a1')
  expect(mijnAfspraken(plan, ' zgl ')).toEqual(mijnAfspraken(plan, 'Zorggroep Lindewaard'))
  expect(mijnAfspraken(plan, 'Bakkerij')).toEqual([])
})

test('what is asked with every letter says the same as what is worked out anew', () => {
  const doc = newPlan(exampleJson.plan)
  const ids = mijnIdsVan('GGZ Zilverdal')
  let plan = readPlan(doc)
  const answers = () => {
    plan = readPlan(doc, plan)
    return [ids(plan), mijnAfspraken(plan, 'GGZ Zilverdal').join(' ')]
  }
  const edits = [
    { op: 'write', elementId: 'a1', veld: 'titel', tekst: 'Anders' },
    {
      op: 'create',
      kind: 'betrokkenen',
      id: 'x',
      ouderId: 'a1',
      veld: 'partijen',
      waarden: { partijId: 'p-ggz' },
    },
    { op: 'move', elementId: 'a1', na: 'a3' },
    { op: 'delete', elementId: 'x', verwijderdOp: '2024-01-01', door: 'anna' },
    { op: 'write', elementId: 'p-ggz', veld: 'naam', tekst: 'GGZ Venne' },
  ] as const
  for (const edit of edits) {
    applyEdit(doc, edit)
    const [asked, anew] = answers()
    expect(asked).toBe(anew)
  }
})
