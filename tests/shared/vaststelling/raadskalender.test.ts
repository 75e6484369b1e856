import { expect, test } from 'vitest'
import { exampleJson } from '../../../shared/plan/examplePlan.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'
import {
  gebruikelijkeTermijnen,
  raadskalender,
  waaromVerschoven,
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
  expect(regels[1]?.momenten.map(({ stap, datum }) => ({ stap, datum }))).toEqual([
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
  ['2026-12-21', '2026-12-07', null],
  ['2026-12-19', '2026-12-04', 'weekend'],
  ['2026-12-20', '2026-12-04', 'weekend'],
  ['2027-01-15', '2026-12-31', 'Nieuwjaarsdag'],
  ['2027-01-09', '2026-12-24', 'tweede kerstdag'],
  ['2027-04-12', '2027-03-25', 'tweede paasdag'],
  ['2027-05-11', '2027-04-26', 'Koningsdag'],
])('two weeks before %s is %s: a working day, earlier because of %s', (raad, datum, omdat) => {
  const moment = wekenVoor(raad, 2)
  expect([moment.datum, moment.verschoven?.omdat ?? null]).toEqual([datum, omdat])
})

test('why a day is earlier is said with the day that the weeks say', () => {
  const { verschoven } = wekenVoor('2027-01-15', 2)
  expect(verschoven).toEqual({ van: '2027-01-01', omdat: 'Nieuwjaarsdag' })
  expect(verschoven && waaromVerschoven(verschoven, '1 januari')).toBe('1 januari is Nieuwjaarsdag')
  expect(waaromVerschoven({ van: '', omdat: 'weekend' }, '5 december')).toBe('5 december valt in het weekend')
})
