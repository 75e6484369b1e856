import { expect, test } from 'vitest'
import { formatDate, formatDateInWords, parseDate } from '../../../client/fields/dutchDate.ts'
import { formatYears, parseYears } from '../../../client/fields/dutchYears.ts'

test.each([
  '31-12-2025',
  '31/12/2025',
  '31.12.2025',
  '31 dec 2025',
  '31 dec. 2025',
  '31 december 2025',
  ' 31  December 2025 ',
  '2025-12-31',
])('%s is read as the last day of 2025', tekst => {
  expect(parseDate(tekst)).toEqual({ waarde: '2025-12-31' })
})

test('single digits and every short month are read', () => {
  expect(parseDate('1-4-2024')).toEqual({ waarde: '2024-04-01' })
  expect(parseDate('1 mrt 2024')).toEqual({ waarde: '2024-03-01' })
  expect(parseDate('1 sept 2024')).toEqual({ waarde: '2024-09-01' })
})

test.each(['31-2-2025', '29-02-2023', '31-04-2024', '0-1-2024', '1-13-2024', '2025-02-30', '1-1-0025'])(
  '%s does not exist and is refused',
  tekst => {
    expect(parseDate(tekst)).toEqual({
      fout: 'Deze datum bestaat niet. Schrijf een datum als 31-12-2025 of 31 december 2025.',
    })
  },
)

test.each(['medio 2029', '2025', '31-12', '31-12-25', '31 ma 2025', 'morgen'])(
  '%s is refused with the form that is expected',
  tekst => {
    expect(parseDate(tekst)).toEqual({ fout: 'Schrijf een datum als 31-12-2025 of 31 december 2025.' })
  },
)

test('a leap day exists in a leap year', () => {
  expect(parseDate('29-02-2024')).toEqual({ waarde: '2024-02-29' })
})

test('dates are shown in figures and in words', () => {
  expect(formatDate('2025-12-31')).toBe('31-12-2025')
  expect(formatDateInWords('2024-04-01')).toBe('1 apr 2024')
  expect(formatDate('ergens in 2029')).toBe('ergens in 2029')
})

test('years are read from lists and ranges and shown as ranges', () => {
  expect(parseYears('2024-2026, 2028')).toEqual({ waarde: [2024, 2025, 2026, 2028] })
  expect(parseYears('2026 2024 en 2025')).toEqual({ waarde: [2024, 2025, 2026] })
  expect(parseYears('')).toEqual({ waarde: [] })
  expect(parseYears('2026-2024')).toHaveProperty('fout')
  expect(parseYears('volgend jaar')).toHaveProperty('fout')
  expect(formatYears([2026, 2024, 2025, 2028])).toBe('2024–2026, 2028')
})
