import { expect, test } from 'vitest'
import {
  bewaarConcept,
  concept,
  houdConcept,
  luisterNaarConcept,
  vergeetConcept,
  wacht,
} from '../../../client/motivering/concepten.ts'

test('words that were typed wait until they are kept, and not while they are on their way', async () => {
  houdConcept('a', 'Omdat.')
  expect(wacht('a')).toBe(true)
  await bewaarConcept('a', async () => {
    expect(wacht('a')).toBe(false)
  })
  expect([wacht('a'), concept('a')]).toEqual([false, undefined])
})

test('words that could not be kept wait again, and whoever listens hears of it', async () => {
  let told = 0
  const stop = luisterNaarConcept('b', () => {
    told += 1
  })
  houdConcept('b', 'Omdat.')
  await expect(bewaarConcept('b', () => Promise.reject(new TypeError('no line')))).rejects.toThrow('no line')
  expect([wacht('b'), concept('b'), told]).toEqual([true, 'Omdat.', 2])
  vergeetConcept('b')
  expect([wacht('b'), told]).toEqual([false, 3])
  stop()
})

test('spaces alone are no words that wait', () => {
  houdConcept('c', '  ')
  expect(wacht('c')).toBe(false)
  vergeetConcept('c')
})
