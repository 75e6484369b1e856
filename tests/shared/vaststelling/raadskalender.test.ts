import { expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import {
  gebruikelijkeTermijnen,
  raadskalender,
  wekenVoor,
  zonderRaad,
} from '../../../shared/vaststelling/raadskalender.ts'

const raden = [
  { gemeenteId: 'g-merenveld', vorm: 'raadsbesluit', datum: '2026-12-17', stuk: 'regioplan 1.0' },
  { gemeenteId: 'g-hoogvenne', vorm: 'raadsinformatiebrief', datum: '2026-12-10', stuk: 'brief' },
  { gemeenteId: 'g-zilverdal', vorm: 'raadsbesluit', datum: null, stuk: null },
]
const json = exampleJson.plan
const plan = readPlan(newPlan({ ...json, governance: { ...(json.governance as object), raden } }))

test('from each meeting of a raad the papers are counted back, the first meeting first', () => {
  const regels = raadskalender(plan, { ...gebruikelijkeTermijnen, college: 7 })
  expect(regels.map(({ gemeente, raad }) => [gemeente, raad])).toEqual([
    ['Hoogvenne', '2026-12-10'],
    ['Merenveld', '2026-12-17'],
    ['Zilverdal', null],
  ])
  expect(regels[1]?.momenten).toEqual([
    { stap: 'concept', datum: '2026-10-22' },
    { stap: 'college', datum: '2026-10-29' },
    { stap: 'griffie', datum: '2026-11-19' },
    { stap: 'commissie', datum: '2026-12-03' },
  ])
})

test('a brief goes past no commissie, and without a date there is nothing to count back from', () => {
  const [brief, , leeg] = raadskalender(plan, gebruikelijkeTermijnen)
  expect(brief?.momenten.map(({ stap }) => stap)).toEqual(['concept', 'college', 'griffie'])
  expect(leeg?.momenten).toEqual([])
})

test('a gemeente without a meeting in the plan is named', () => {
  expect(zonderRaad(plan)).toContain('Lindewaard')
  expect(zonderRaad(plan)).not.toContain('Merenveld')
})

test.each([
  ['2026-12-19', '2026-12-04'],
  ['2026-12-20', '2026-12-04'],
  ['2026-12-21', '2026-12-07'],
])('two weeks before %s is %s: never in a weekend', (raad, datum) => {
  expect(wekenVoor(raad, 2)).toBe(datum)
})
