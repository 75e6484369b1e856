import { expect, test } from 'vitest'
import { openWarmUp } from '../../../client/plan/findings/warmUp.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

const plan = readPlan(newPlan(exampleJson.plan))
const afspraken = Array.from({ length: 50 }, (_, index) => {
  const [first] = plan.afspraken
  if (!first) throw new Error('The example plan has no afspraken.')
  return { ...first, id: `w${index}` }
})

test('a large plan is met in portions, and an edit of one afspraak at once', () => {
  const sizes: number[] = []
  const warmUp = openWarmUp(now => sizes.push(now.afspraken.length))
  const large = { ...plan, afspraken }
  while (!warmUp(large)) {}
  expect(sizes).toEqual([16, 32, 48])
  const edited = { ...large, afspraken: afspraken.map((one, index) => (index === 7 ? { ...one } : one)) }
  expect(warmUp(edited)).toBe(true)
  expect(sizes).toHaveLength(3)
})
