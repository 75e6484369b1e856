import { expect, test } from 'vitest'
import { dagenNa, eerstePaasdag, feestdagen, vrijOp } from '../../../shared/vaststelling/feestdagen.ts'

test.each([
  [1818, '1818-03-22'],
  [1943, '1943-04-25'],
  [1954, '1954-04-18'],
  [1981, '1981-04-19'],
  [2000, '2000-04-23'],
  [2008, '2008-03-23'],
  [2024, '2024-03-31'],
  [2025, '2025-04-20'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2038, '2038-04-25'],
])('Easter of %i is on %s', (jaar, dag) => {
  expect(eerstePaasdag(jaar)).toBe(dag)
})

test('Easter is a Sunday between 22 March and 25 April, in every year of four centuries', () => {
  const wrong = Array.from({ length: 400 }, (_, nr) => eerstePaasdag(1900 + nr)).filter(
    dag => new Date(`${dag}T00:00:00Z`).getUTCDay() !== 0 || dag.slice(5) < '03-22' || dag.slice(5) > '04-25',
  )
  expect(wrong).toEqual([])
})

test('the feast days of 2026 are those of the Algemene termijnenwet, with Goede Vrijdag', () => {
  expect([...feestdagen(2026)]).toEqual([
    ['2026-01-01', 'Nieuwjaarsdag'],
    ['2026-04-03', 'Goede Vrijdag'],
    ['2026-04-06', 'tweede paasdag'],
    ['2026-04-27', 'Koningsdag'],
    ['2026-05-05', 'Bevrijdingsdag'],
    ['2026-05-14', 'Hemelvaartsdag'],
    ['2026-05-25', 'tweede pinksterdag'],
    ['2026-12-25', 'eerste kerstdag'],
    ['2026-12-26', 'tweede kerstdag'],
  ])
})

test('Koningsdag is a day earlier when 27 April is a Sunday', () => {
  expect(vrijOp('2025-04-26')).toBe('Koningsdag')
  expect(vrijOp('2025-04-28')).toBeNull()
})

test('a Saturday and a Sunday are a weekend, unless they are a feast', () => {
  expect(['2026-11-20', '2026-11-21', '2026-11-22', '2026-11-23'].map(vrijOp)).toEqual([
    ...[null, 'weekend', 'weekend', null],
  ])
  expect(vrijOp('2026-12-26')).toBe('tweede kerstdag')
})

test('days are counted over months, years and leap days', () => {
  expect([dagenNa('2024-03-01', -1), dagenNa('2026-12-31', 1)]).toEqual(['2024-02-29', '2027-01-01'])
})
