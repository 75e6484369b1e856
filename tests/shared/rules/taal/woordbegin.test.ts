import { expect, test } from 'vitest'
import { openWoordbegin } from '../../../../shared/rules/taal/woordbegin.ts'

const lees = openWoordbegin([
  { begin: 'zet', van: 'inzet' },
  { begin: 'inzet', van: 'inzet' },
  { begin: 'geïnventaris', van: 'lijst' },
  { begin: 'zet', van: 'stap' },
  { begin: 'regio ', van: 'regio' },
])

test('what belongs to the words of a text is found by how they begin, each once', () => {
  expect(lees('wij zetten een stap en zetten door')).toEqual(['inzet', 'stap'])
  expect(lees('de inzet')).toEqual(['inzet'])
  expect(lees('(geïnventariseerd)')).toEqual(['lijst'])
})

test('the middle of a word is no beginning, the part after a hyphen is one', () => {
  expect(lees('verzetten, opzet, tëzet')).toEqual([])
  expect(lees('co-zetten')).toEqual(['inzet', 'stap'])
  expect(lees('regionale')).toEqual([])
  expect(lees('')).toEqual([])
})

test('a word begins right behind a quotation mark or a dash', () => {
  expect(lees('“zetten” –inzet')).toEqual(['inzet', 'stap'])
})
