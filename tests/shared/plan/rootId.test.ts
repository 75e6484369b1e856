import { expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { rootIdOf } from '../../../shared/plan/rootId.ts'

const doc = newPlan(exampleJson.plan)
const plan = readPlan(doc)

test('a part of an afspraak belongs to that afspraak', () => {
  const afspraak = plan.afspraken[0]
  expect(rootIdOf(doc, afspraak?.mijlpalen[0]?.id ?? '')).toBe(afspraak?.id)
})

test('an item of its own belongs to itself, also deep in the JSON', () => {
  expect(rootIdOf(doc, 'o1')).toBe('o1')
  const raad = plan.governance.raden[0]?.id ?? ''
  expect(rootIdOf(doc, raad)).toBe(raad)
})

test('a gemeente belongs to the plan', () => {
  expect(rootIdOf(doc, plan.regio.gemeenten[0]?.id ?? '')).toBe(plan.id)
  expect(rootIdOf(doc, plan.id)).toBe(plan.id)
})

test('an id that is not there is given back', () => {
  expect(rootIdOf(doc, 'weg')).toBe('weg')
})
