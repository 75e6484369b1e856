import { expect, test } from 'vitest'
import {
  formatInteger,
  formatNumber,
  formatSigned,
  parseInteger,
  parseNumber,
} from '../../../client/fields/dutchNumber.ts'

test.each([
  ['1.240', 1240],
  ['1240', 1240],
  ['8,4', 8.4],
  ['8.4', 8.4],
  ['-6,0', -6],
  ['−6,5', -6.5],
  ['+4,5', 4.5],
  ['€ 1.000', 1000],
  ['€ 210.000,50', 210000.5],
  ['€ 1.000,-', 1000],
  ['-€ 300', -300],
  ['12%', 12],
  ['0,05 %', 0.05],
  ['1.240.000', 1240000],
  ['-0', 0],
])('%s is read as %d', (tekst, waarde) => {
  expect(parseNumber(tekst)).toEqual({ waarde })
})

test.each(['zo hoog mogelijk', '1.24.0', '12,3,4', '1.2400', '€', '10-20', '1,240.5', '%'])(
  '%s is refused with a sentence that says what is expected',
  tekst => {
    expect(parseNumber(tekst)).toEqual({ fout: 'Schrijf een getal, bijvoorbeeld 1.240 of 8,4.' })
  },
)

test('an emptied field is read as nothing', () => {
  expect(parseNumber('  ')).toEqual({ waarde: null })
})

test('a whole number takes no decimals', () => {
  expect(parseInteger('1.240')).toEqual({ waarde: 1240 })
  expect(parseInteger('8,4')).toHaveProperty('fout')
})

test('numbers are shown in Dutch notation', () => {
  expect(formatNumber(1240)).toBe('1.240')
  expect(formatNumber(8.4)).toBe('8,4')
  expect(formatNumber(210000, '€')).toBe('€ 210.000')
  expect(formatNumber(85, '%')).toBe('85%')
  expect(formatNumber(-300, '€')).toBe('−€ 300')
  expect(formatInteger(2022)).toBe('2022')
  expect(formatInteger(31400)).toBe('31.400')
  expect(formatSigned(-6)).toBe('−6,0')
  expect(formatSigned(4.5)).toBe('+4,5')
})

test('what is shown is read back as the same number', () => {
  for (const waarde of [0, 8.4, -6, 1240, 210000, 1234567.89, 0.001]) {
    expect(parseNumber(formatNumber(waarde, '€'))).toEqual({ waarde })
    expect(parseNumber(formatNumber(waarde, '%'))).toEqual({ waarde })
  }
  expect(parseNumber(formatSigned(-6.5))).toEqual({ waarde: -6.5 })
})
