import { describe, expect, test } from 'vitest'
import { layersOf } from '../../../client/editor/layers.ts'

const at = (van: number, tot: number) => ({ van, tot })

describe('stretches of words', () => {
  test('that stand apart have their waves on one line', () => {
    expect(layersOf([at(0, 4), at(4, 8), at(10, 12)])).toEqual([0, 0, 0])
  })

  test('that overlap have theirs beneath each other', () => {
    expect(layersOf([at(0, 8), at(4, 12)])).toEqual([0, 1])
  })

  test('that are the same words have theirs beneath each other', () => {
    expect(layersOf([at(2, 6), at(2, 6)])).toEqual([0, 1])
  })

  test('keep the first line for the one that begins first, however they are listed', () => {
    expect(layersOf([at(6, 9), at(20, 30), at(0, 8)])).toEqual([1, 0, 0])
  })
})
