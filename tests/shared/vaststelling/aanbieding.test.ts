import { expect, test } from 'vitest'
import { type Antwoord, telling, volgendNummer } from '../../../shared/vaststelling/aanbieding.ts'

const wie = { id: 'u', naam: 'Carla', organisatie: 'Ziekenhuis' }
const organisatie = (...antwoorden: Antwoord[]) => ({
  ...{ id: 'o', naam: 'o', sector: 'msz', herinnerdOp: null },
  antwoorden: antwoorden.map(antwoord => ({ antwoord, tekst: null, door: wie, op: '2026-11-23T00:00:00Z' })),
})

test('the last answer of each organisation counts, and who gave none is waited for', () => {
  const alle = [
    organisatie(),
    organisatie('akkoord', 'niet-akkoord'),
    organisatie('akkoord-met-voorbehoud'),
    organisatie('niet-akkoord', 'akkoord'),
  ]
  expect(telling(alle)).toEqual({
    gevraagd: 4,
    wacht: 1,
    per: { akkoord: 1, 'akkoord-met-voorbehoud': 1, 'niet-akkoord': 1 },
  })
})

test.each([
  ['0.9', '1.0'],
  ['1.0', '1.1'],
  ['1.9', '2.0'],
  ['0.6', '0.7'],
  ['eerste', 'eerste (2)'],
])('after %s comes %s', (nummer, volgende) => {
  expect(volgendNummer(nummer)).toBe(volgende)
})
