import { expect, test } from 'vitest'
import { Refusal, type RefusalCode, refusalOfClose, refusals } from '../../shared/refusals.ts'

const entries = Object.entries(refusals) as [RefusalCode, (typeof refusals)[RefusalCode]][]

test.each(entries)(
  '%s has an HTTP status, a close code that may be sent, and a Dutch sentence',
  (_, refusal) => {
    expect(refusal.status).toBeGreaterThanOrEqual(400)
    expect(refusal.status).toBeLessThan(600)
    const mayBeSent =
      [1011, 1012, 1013].includes(refusal.close) || (refusal.close >= 4000 && refusal.close < 5000)
    expect(mayBeSent).toBe(true)
    expect(refusal.zin).toMatch(/^[A-Z].*\.$/)
  },
)

test.each(entries)('%s fits in the reason of a close frame and is read back from it', (code, { close }) => {
  expect(new TextEncoder().encode(code).length).toBeLessThanOrEqual(123)
  expect(refusalOfClose(close, code)).toBe(code)
})

test('codes that end a connection for good are in the range in which y-websocket stays away', () => {
  const forGood = entries.filter(([, { status }]) => [401, 404, 413, 426].includes(status))
  expect(forGood.every(([, { close }]) => close >= 4400 && close < 4500)).toBe(true)
  const comesBack: RefusalCode[] = ['herstart', 'opslag-mislukt', 'rol-gewijzigd', 'te-vaak']
  expect(comesBack.every(code => refusals[code].close < 4400 || refusals[code].close >= 4500)).toBe(true)
})

test('an ordinary drop is no refusal; a close code without a reason is told by the code', () => {
  expect(refusalOfClose(1006, '')).toBeNull()
  expect(refusalOfClose(1000, '')).toBeNull()
  expect(refusalOfClose(4404, '')).toBe('niet-gevonden')
})

test('a refusal carries its code, its sentence and what else there is to say', () => {
  const refusal = new Refusal('ongeldig-plan', { fouten: [] })
  expect([refusal.code, refusal.message, refusal.details]).toEqual([
    'ongeldig-plan',
    refusals['ongeldig-plan'].zin,
    { fouten: [] },
  ])
})
