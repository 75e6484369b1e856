import { expect, test } from 'vitest'
import { when } from '../../../client/ui/when.ts'

const now = new Date(2026, 10, 22, 9, 0)
const moment = (...parts: [number, number, number, number, number]) => new Date(...parts).toISOString()

test.each([
  ['vandaag 08:03', moment(2026, 10, 22, 8, 3)],
  ['gisteren 23:59', moment(2026, 10, 21, 23, 59)],
  ['6 november', moment(2026, 10, 6, 12, 0)],
  ['6 november 2023', moment(2023, 10, 6, 12, 0)],
])('%s', (said, at) => {
  expect(when(at, now)).toBe(said)
})

test('what is no moment says nothing', () => {
  expect(when('', now)).toBe('')
})
