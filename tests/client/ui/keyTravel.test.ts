import { describe, expect, test } from 'vitest'
import { isLetter, keyTravel, noTypeAhead, typeAhead } from '../../../client/ui/keyTravel.ts'

describe('arrows in a list', () => {
  test.each([
    ['ArrowDown', 0, 1],
    ['ArrowDown', 2, 0],
    ['ArrowUp', 0, 2],
    ['ArrowUp', 2, 1],
    ['Home', 2, 0],
    ['End', 0, 2],
  ])('%s at %i of three goes to %i', (key, from, to) => {
    expect(keyTravel(key, from, 3)).toBe(to)
  })

  test('another key goes nowhere', () => {
    expect(keyTravel('Enter', 0, 3)).toBeNull()
  })

  test('an empty list has nowhere to go', () => {
    expect(keyTravel('ArrowDown', -1, 0)).toBeNull()
  })
})

describe('type-ahead', () => {
  const labels = ['Ongedaan maken', 'Opnieuw', 'Zoek in plan', 'Prullenbak', 'Één plan']

  test('a letter goes to the next entry that begins with it', () => {
    expect(typeAhead(noTypeAhead, 'o', 0, labels, 0).index).toBe(1)
  })

  test('the same letter again goes round', () => {
    const first = typeAhead(noTypeAhead, 'o', 0, labels, 0)
    expect(typeAhead(first.ahead, 'o', 100, labels, 1).index).toBe(0)
  })

  test('letters soon after each other narrow it down from where one is', () => {
    const first = typeAhead(noTypeAhead, 'o', 0, labels, 3)
    expect(first.index).toBe(0)
    expect(typeAhead(first.ahead, 'p', 200, labels, 0).index).toBe(1)
  })

  test('a letter after a pause begins anew', () => {
    const first = typeAhead(noTypeAhead, 'o', 0, labels, 0)
    expect(typeAhead(first.ahead, 'p', 900, labels, 0).index).toBe(3)
  })

  test('accents and capitals do not matter', () => {
    expect(typeAhead(noTypeAhead, 'e', 0, labels, 0).index).toBe(4)
  })

  test('no entry begins so: nothing is found', () => {
    expect(typeAhead(noTypeAhead, 'x', 0, labels, 0).index).toBeNull()
  })

  test('a shortcut is no letter', () => {
    expect(isLetter({ key: 'z', ctrlKey: true, altKey: false, metaKey: false })).toBe(false)
    expect(isLetter({ key: 'z', ctrlKey: false, altKey: false, metaKey: false })).toBe(true)
  })
})
