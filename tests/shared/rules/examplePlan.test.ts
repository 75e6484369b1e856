import { expect, test } from 'vitest'
import { exampleJson, verwachteBevindingen } from '../../../shared/plan/examplePlan.ts'
import { checkPlan } from '../../../shared/rules/checkPlan.ts'
import { regels } from '../../../shared/rules/index.ts'
import { planOf } from '../../kit/testRule.ts'

/** Where we find more than the reference checker, because it is simpler than the text of the rule. */
const meer: readonly { readonly place: string; readonly reason: string }[] = []
/** Where we find less, and why. */
const minder: readonly { readonly place: string; readonly reason: string }[] = []

const groups = ['plan.', 'opgave.', 'afspraak.', 'kpi.']
const place = (one: { readonly regelId: string; readonly elementId: string }) =>
  `${one.regelId} ${one.elementId}`

test('the example plan has the findings of the reference checker, apart from the differences named here', () => {
  const listed = new Set(regels.map(regel => regel.id))
  const expected = verwachteBevindingen
    .filter(one => groups.some(group => one.regelId.startsWith(group)) && listed.has(one.regelId))
    .map(place)
    .filter(one => !minder.some(difference => difference.place === one))
  const found = new Set(checkPlan(planOf(exampleJson.plan)).map(place))
  expect([...found].sort()).toEqual(
    [...new Set([...expected, ...meer.map(difference => difference.place)])].sort(),
  )
})
