import { expect, test } from 'vitest'
import { lastMorning, termijnen } from '../../../server/overleg/wanneer.ts'

const at = (moment: string): number => Date.parse(moment)
const morning = (moment: string): string => new Date(lastMorning(at(moment))).toISOString()

test('the last morning is seven o’clock in Amsterdam, in winter, in summer, and when the clock was put on or back', () => {
  expect(morning('2026-11-22T12:00:00Z')).toBe('2026-11-22T06:00:00.000Z')
  expect(morning('2026-11-22T05:59:59Z')).toBe('2026-11-21T06:00:00.000Z')
  expect(morning('2026-11-22T06:00:00Z')).toBe('2026-11-22T06:00:00.000Z')
  expect(morning('2026-07-01T22:30:00Z')).toBe('2026-07-01T05:00:00.000Z')
  expect(morning('2026-03-29T04:59:00Z')).toBe('2026-03-28T06:00:00.000Z')
  expect(morning('2026-03-29T05:00:00Z')).toBe('2026-03-29T05:00:00.000Z')
  expect(morning('2026-10-25T05:30:00Z')).toBe('2026-10-24T05:00:00.000Z')
  expect(morning('2026-10-25T06:00:00Z')).toBe('2026-10-25T06:00:00.000Z')
})

test('a direct letter waits two minutes for more, a daily one for the morning', () => {
  expect(termijnen(at('2026-11-22T12:00:00Z'))).toEqual({
    direct: '2026-11-22T11:58:00.000Z',
    dagelijks: '2026-11-22T06:00:00.000Z',
  })
})
