import { expect, test } from 'vitest'
import { faseVan, volgendeFase } from '../../../shared/rules/keuzefasen.ts'

test.each([
  [null, '0.1'],
  ['', '0.1'],
  ['0.1', '0.1'],
  ['0.5', '0.1'],
  ['0.6', '0.6'],
  ['0,7', '0.6'],
  ['0.6 concept', '0.6'],
  ['0.9', '0.9'],
  ['1.0', '0.9'],
  ['eerste versie', '0.1'],
])('version %j is phase %s', (nummer, fase) => {
  expect(faseVan(nummer)).toBe(fase)
})

test('after the last phase there is none to look ahead to', () => {
  expect([volgendeFase('0.1'), volgendeFase('0.6'), volgendeFase('0.9')]).toEqual(['0.6', '0.9', null])
})
