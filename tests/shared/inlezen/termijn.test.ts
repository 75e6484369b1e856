import { expect, test } from 'vitest'
import { leesTermijn } from '../../../shared/inlezen/termijn.ts'

test.each([
  ['2027', '2027-01-01', '2027-12-31'],
  ['maart 2027', '2027-03-01', '2027-03-31'],
  ['Februari  2028', '2028-02-01', '2028-02-29'],
  ['Q3 2026', '2026-07-01', '2026-09-30'],
  ['Q1-2026', '2026-01-01', '2026-03-31'],
  ['2026 Q4', '2026-10-01', '2026-12-31'],
  ['kwartaal 2 2026', '2026-04-01', '2026-06-30'],
  ['2e kwartaal van 2026', '2026-04-01', '2026-06-30'],
  ['vierde kwartaal 2026', '2026-10-01', '2026-12-31'],
  ['eerste helft 2027', '2027-01-01', '2027-06-30'],
  ['2e halfjaar 2027', '2027-07-01', '2027-12-31'],
])('%s begins and ends on a day', (woorden, van, tot) => {
  expect(leesTermijn(woorden)).toEqual({ van, tot })
})

test.each([
  '',
  'medio 2027',
  'najaar 2027',
  'begin 2027',
  'Q5 2027',
  'Q3',
  '1 maart 2027',
  '3027',
  '€ 2027',
  'in 2027 klaar',
])('%j has no first and last day', woorden => {
  expect(leesTermijn(woorden)).toBe(null)
})
