import fc from 'fast-check'
import { expect, test } from 'vitest'
import { canoniek } from '../../../shared/versie/canoniek.ts'

test('keys come in the order of their UTF-16 units, without spaces, at every depth', () => {
  const value = { b: [{ d: 1, c: null }], a: 'é', '10': true, '9': false, ﬀ: 1, '😀': 2 }
  expect(canoniek(value)).toBe('{"10":true,"9":false,"a":"é","b":[{"c":null,"d":1}],"😀":2,"ﬀ":1}')
})

test('numbers and strings are as RFC 8785 writes them', () => {
  expect(canoniek([333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001, -0])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
  )
  expect(canoniek('€$\u000f\nA\'B"\\\\"/')).toBe('"€$\\u000f\\nA\'B\\"\\\\\\\\\\"/"')
})

test('what is equal is written the same, and reads back equal', () => {
  fc.assert(
    fc.property(fc.jsonValue(), value => {
      const written = canoniek(value)
      const back: unknown = JSON.parse(written)
      expect(canoniek(back)).toBe(written)
      expect(canoniek(shuffled(back))).toBe(written)
    }),
    { numRuns: 100 },
  )
})

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [undefined], [{ a: undefined }]])(
  '%s is no JSON',
  value => {
    expect(() => canoniek(value)).toThrow('JSON has no')
  },
)

/** The same, with its keys made in the other order. */
function shuffled(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(shuffled)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, one]) => [key, shuffled(one)]),
  )
}
