import { expect, test } from 'vitest'
import { leesGetal, toonGetal } from '../../../../shared/rules/taal/getal.ts'

const gelezen: readonly [string, number | null][] = [
  ['1.240', 1240],
  ['8,4', 8.4],
  ['1.234.567,89', 1234567.89],
  ['0', 0],
  ['1240', 1240],
  ['8.4', null],
  ['1.24', null],
  ['1.2.3', null],
  ['1,240,000', null],
  ['veel', null],
  ['', null],
]

for (const [tekst, waarde] of gelezen) {
  test(`“${tekst}” reads as ${waarde}`, () => {
    expect(leesGetal(tekst)).toBe(waarde)
  })
}

test('numbers are written with a dot for thousands and a comma for decimals', () => {
  expect([1240, 8.4, 20].map(toonGetal)).toEqual(['1.240', '8,4', '20'])
})
