import { expect, test } from 'vitest'
import { applyEdit } from '../../../shared/plan/applyEdit.ts'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import { wordCount } from '../../../shared/plan/wordCount.ts'

const tekst = (plat: string) => ({ plat, blokken: [] })

test.each([
  ['', 0],
  ['één', 1],
  ['In 2022 kwamen 1.240 inwoners.', 5],
  ["foto's en e-mail", 3],
  ['- ; …', 0],
])('"%s" has %i words', (plat, count) => {
  expect(wordCount(tekst(plat))).toBe(count)
})

test('a plan counts what is added and drops what is thrown away', () => {
  const doc = newPlan(exampleJson.plan)
  const plan = readPlan(doc)
  const before = wordCount(plan)
  applyEdit(doc, { op: 'write', elementId: 'a1', veld: 'naIncidenteel', tekst: 'drie nieuwe woorden' })
  const grown = readPlan(doc, plan)
  const old = wordCount(plan.afspraken[0]?.naIncidenteel)
  expect(wordCount(grown)).toBe(before - old + 3)
  applyEdit(doc, { op: 'delete', elementId: 'a1', verwijderdOp: '2026-11-22T09:00:00Z', door: 'Anna' })
  expect(wordCount(readPlan(doc, grown))).toBe(wordCount(grown) - wordCount(grown.afspraken[0]))
})
