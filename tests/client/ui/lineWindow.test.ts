import { expect, test } from 'vitest'
import { partsIn, windowWith } from '../../../client/ui/lineWindow.ts'

const groups = [3, 0, 200, 2]
const parts = (from: number, to: number) =>
  partsIn(groups, count => count, { from, to }).map(({ group, part }) => [group, part.from, part.to])

test('of each group the part in the window is drawn, and of no group more than that', () => {
  expect(parts(0, 2)).toEqual([[3, 0, 2]])
  expect(parts(0, 12)).toEqual([
    [3, 0, 3],
    [200, 0, 9],
  ])
  expect(parts(100, 110)).toEqual([[200, 97, 107]])
  expect(parts(202, 999)).toEqual([
    [200, 199, 200],
    [2, 0, 2],
  ])
})

test('a line in the window, and no line, leave it as it is', () => {
  const window = { from: 5, to: 15 }
  for (const line of [-1, 5, 14]) expect(windowWith(window, line, 12)).toBe(window)
})

test('a line that comes soon makes it longer; one far away or above moves it', () => {
  expect(windowWith({ from: 0, to: 12 }, 12, 12)).toEqual({ from: 0, to: 24 })
  expect(windowWith({ from: 0, to: 12 }, 1400, 12)).toEqual({ from: 1394, to: 1412 })
  expect(windowWith({ from: 1394, to: 1412 }, 3, 12)).toEqual({ from: 0, to: 15 })
})
