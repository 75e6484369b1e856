import { expect, test } from 'vitest'
import { faseVan, keuzefasen, volgendeFase } from '../../../shared/rules/keuzefasen.ts'

test.each([
  [null, '0.1'],
  ['', '0.1'],
  ['0.1', '0.1'],
  ['0.5', '0.1'],
  ['0.6', '0.6'],
  ['0,7', '0.6'],
  ['0.6 concept', '0.6'],
  ['0.9', '0.9'],
  ['0.65', '0.6'],
  ['0.95', '0.9'],
  ['0.10', '0.9'],
  ['0.12', '0.9'],
  ['1.0', 'indienen'],
  ['1.1', 'indienen'],
  ['eerste versie', '0.1'],
])('version %j is phase %s', (nummer, fase) => {
  expect(faseVan(nummer)).toBe(fase)
})

test('after the last phase there is none to look ahead to', () => {
  expect(keuzefasen.map(volgendeFase)).toEqual(['0.6', '0.9', 'indienen', null])
})
