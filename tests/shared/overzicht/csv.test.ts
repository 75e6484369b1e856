import { expect, test } from 'vitest'
import { csvVan } from '../../../shared/overzicht/csv.ts'
import type { Cel } from '../../../shared/overzicht/tabel.ts'

/** The line that a row of cells becomes. */
const line = (...cellen: Cel[]): string | undefined =>
  csvVan({ kolommen: ['Kop'], rijen: [cellen] }).split('\r\n')[1]

test('a file begins with the mark of UTF-8, has its heads first, and ends every line alike', () => {
  expect(csvVan({ kolommen: ['Opgave', 'Meldingen'], rijen: [['Eén', 2]] })).toBe(
    '\ufeffOpgave;Meldingen\r\nEén;2\r\n',
  )
})

test('numbers are Dutch: a comma, and no dots between thousands', () => {
  expect(line(1234567, 8.25, -6.5, 0)).toBe('1234567;8,25;-6,5;0')
})

test('an empty cell stays empty', () => {
  expect(line(null, '', null)).toBe(';;')
})

test.each([
  ['a; b', '"a; b"'],
  ['zij zei "ja"', '"zij zei ""ja"""'],
  ['een\ntwee', '"een\ntwee"'],
])('what would break the row stands in quotes: %j', (woorden, cel) => {
  expect(line(woorden)).toBe(cel)
})

test.each(['=1+1', '+31 6 12', '-5', '@SUM(A1)', ' =1+1', '\t=1', '＝1', '＠x'])(
  'words that begin like a formula are kept as words: %j',
  woorden => {
    expect(line(woorden)).toBe(`'${woorden}`)
  },
)

test('a formula that also needs quotes gets both', () => {
  expect(line('=HYPERLINK("http://x";"y")')).toBe(`"'=HYPERLINK(""http://x"";""y"")"`)
})

test('a sign further on is no formula', () => {
  expect(line('85+ in 2024 = meer')).toBe('85+ in 2024 = meer')
})
