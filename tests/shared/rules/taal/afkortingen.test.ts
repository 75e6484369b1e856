import { expect, test } from 'vitest'
import { afkortingen } from '../../../../shared/rules/taal/afkortingen.ts'
import { alledaags, bekendeAfkortingen } from '../../../../shared/rules/taal/bekendeAfkortingen.ts'

const inTekst = (tekst: string) =>
  afkortingen(tekst).map(({ woord, naam, uitgelegd }) => [woord, naam, uitgelegd])

test('an abbreviation has two to six capitals and stands free of other letters and figures', () => {
  expect(inTekst('de SEH, de ANW-zorg en de POH’s')).toEqual([
    ['SEH', 'SEH', false],
    ['ANW', 'ANW-zorg', false],
    ['POH', 'POH', false],
  ])
  expect(inTekst('NZa, A, ABCDEFG, B2B, ÉÉN, GGZer')).toEqual([])
})

test('it stands among the capitalised words of a name', () => {
  expect(inTekst('met GGZ Duin en Wad')).toEqual([['GGZ', 'GGZ Duin', false]])
  expect(inTekst('bij de Stichting GGZ van Duin')).toEqual([['GGZ', 'Stichting GGZ van Duin', false]])
})

test('it is explained by the words before it, or by those behind it', () => {
  expect(inTekst('het eerstelijnsverblijf (ELV) opent')).toEqual([['ELV', 'ELV', true]])
  expect(inTekst('de ANW (avond-, nacht- en weekendzorg)')).toEqual([['ANW', 'ANW', true]])
  expect(inTekst('(ELV) en (zie de ANW)')).toEqual([
    ['ELV', 'ELV', false],
    ['ANW', 'ANW', false],
  ])
})

test('nothing is both common knowledge and in need of an explanation', () => {
  expect([...bekendeAfkortingen.keys()].filter(woord => alledaags.has(woord))).toEqual([])
})
