import { expect, test } from 'vitest'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { metPlan, voorbeeldAfspraak, voorbeeldPlan } from '../../../shared/rules/voorbeeld.ts'
import { planOf } from '../../kit/testRule.ts'

test('no rule objects to the example that rules start from', () => {
  expect(checkPlan(planOf(voorbeeldPlan()))).toEqual([])
})

test('what an example changes in a group leaves the rest of that group as it was', () => {
  const plan = planOf(metPlan({ versie: { nummer: null }, afspraken: [voorbeeldAfspraak({ id: 'a9' })] }))
  expect(plan.versie).toMatchObject({ nummer: null, status: 'concept' })
  expect(plan.afspraken.map(afspraak => afspraak.id)).toEqual(['a9'])
})
