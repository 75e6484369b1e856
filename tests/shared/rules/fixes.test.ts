import { expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { regels } from '../../../shared/rules/index.ts'
import { findingsOf, uselessFixes } from '../../kit/testRule.ts'

// `testRule` tries every fix of every plan in its tables as well.
for (const rule of regels) {
  test(`${rule.id}: each fix of its bad example, and of the example plan, removes its finding`, () => {
    expect(uselessFixes(rule, rule.voorbeelden.fout)).toEqual([])
    expect(uselessFixes(rule, exampleJson.plan)).toEqual([])
  })
}

test('a fix that mends nothing is told', () => {
  const rule = regels.find(one =>
    findingsOf(one, one.voorbeelden.fout).some(een => een.oplossingen.length > 0),
  )
  if (!rule) throw new Error('No rule has a fix.')
  const inert = { ...rule, check: wrapped(rule.check) }
  expect(uselessFixes(inert, rule.voorbeelden.fout)).not.toEqual([])
})

/** The same problems, with fixes that do nothing. */
const wrapped =
  (check: (typeof regels)[number]['check']): (typeof regels)[number]['check'] =>
  (target, zicht) =>
    check(target, zicht).map(problem => ({
      ...problem,
      oplossingen: (problem.oplossingen ?? []).map(one => ({ ...one, edit: { op: 'all', edits: [] } })),
    }))
