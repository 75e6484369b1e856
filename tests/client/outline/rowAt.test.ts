import { expect, test } from 'vitest'
import type { OutlineRow } from '../../../client/outline/outlineRows.ts'
import { rowAt } from '../../../client/outline/sections.ts'

const rows = Array.from(
  { length: 40 },
  (_, index): OutlineRow => ({
    id: `r${index}`,
    kind: 'opgave',
    code: '',
    nummer: '',
    titel: '',
    ouderId: null,
    diepte: 1,
  }),
)
const place = (row: OutlineRow): number => Number(row.id.slice(1))

test.each([
  [-1, 'r0'],
  [0, 'r0'],
  [250, 'r2'],
  [1999, 'r19'],
  [9999, 'r39'],
])('at line %i one reads %s', (line, id) => {
  expect(rowAt(rows, line, row => place(row) * 100)?.id).toBe(id)
})

test('rows that are not on the page are passed over, wherever they stand', () => {
  for (let gone = 0; gone < rows.length; gone++) {
    const topOf = (row: OutlineRow) => (place(row) === gone ? undefined : place(row) * 100)
    expect(rowAt(rows, 3950, topOf)?.id).toBe(gone === 39 ? 'r38' : 'r39')
    expect(rowAt(rows, 1050, topOf)?.id).toBe(gone === 10 ? 'r9' : 'r10')
  }
})

test('only a few sections are measured of many', () => {
  let measured = 0
  rowAt(rows, 1200, row => {
    measured += 1
    return place(row) * 100
  })
  expect(measured).toBeLessThan(8)
})
