import { expect, test } from 'vitest'
import { newPlan } from '../../shared/plan/newPlan.ts'
import { parsePlan } from '../../shared/plan/parsePlan.ts'
import { readPlan } from '../../shared/plan/readPlan.ts'
import { generatePlan } from './generatePlan.ts'

test('a generated plan is the same for the same seed and another for another', () => {
  const size = { opgaven: 3, afspraken: 10 }
  expect(generatePlan(1, size)).toEqual(generatePlan(1, size))
  expect(generatePlan(2, size)).not.toEqual(generatePlan(1, size))
})

test.each([10, 300, 1000])('a generated plan of %i afspraken is one that is accepted', afspraken => {
  const parsed = parsePlan({ plan: generatePlan(7, { opgaven: 7, afspraken }) })
  expect(parsed).not.toHaveProperty('fouten')
  const plan = readPlan(newPlan('plan' in parsed ? parsed.plan : {}))
  expect(plan.afspraken).toHaveLength(afspraken)
  expect(plan.afspraken.every(afspraak => afspraak.partijen.length >= 2)).toBe(true)
})
