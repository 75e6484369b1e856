import { expect, test } from 'vitest'
import { naVerloop, Tempo } from '../../../server/stukken/voortgang.ts'

test('a paper that is being set goes on with time, and is never there before it is', () => {
  expect(naVerloop(0.45, 0, 2000)).toBe(0.45)
  expect(naVerloop(0.45, 1000, 2000)).toBeCloseTo(0.7)
  expect(naVerloop(0.45, 60_000, 2000)).toBe(0.95)
})

test('how long one takes is learned from the one before it of that format', () => {
  const tempo = new Tempo()
  const geraden = tempo.verwacht('pdf', 50_000)
  tempo.leer('pdf', 100_000, 20_300)
  expect(tempo.verwacht('pdf', 50_000)).toBe(10_300)
  expect(geraden).toBeGreaterThan(tempo.verwacht('html', 50_000))
  expect(tempo.verwacht('html', 50_000)).toBe(new Tempo().verwacht('html', 50_000))
})
