import { expect, test } from 'vitest'
import { vanNaar } from '../../../../shared/rules/taal/vanNaar.ts'

const kort = (tekst: string) =>
  vanNaar(tekst).map(({ van, naar }) => [van.waarde, van.eenheid, naar.waarde, naar.eenheid])

test('both numbers and their units are read', () => {
  expect(kort('Het daalt van 20% naar 15% op 31 december 2026.')).toEqual([[20, '%', 15, '%']])
  expect(kort('van gemiddeld 14 weken (2022) naar 5 weken')).toEqual([[14, 'weken', 5, 'weken']])
  expect(kort('van 1.240 naar 990 SEH-bezoeken')).toEqual([[1240, null, 990, null]])
  expect(kort('van 8,4 procent naar 6,9 procent')).toEqual([[8.4, '%', 6.9, '%']])
})

test('a unit written once counts for both', () => {
  expect(kort('uit van 42 naar 56 bedden, waarvan 6 bedden in Tolbrugge')).toEqual([
    [42, 'bedden', 56, 'bedden'],
  ])
})

test('the place is that of the digits', () => {
  const tekst = 'Het gaat van 1.240 naar 990.'
  const [paar] = vanNaar(tekst)
  expect(tekst.slice(paar?.van.van, paar?.van.tot)).toBe('1.240')
  expect(tekst.slice(paar?.naar.van, paar?.naar.tot)).toBe('990')
})

test('years, ages and two sentences are no pair', () => {
  expect(kort('van 2024 naar 2026')).toEqual([])
  expect(kort('kinderen van 4 tot 12 jaar')).toEqual([])
  expect(kort('van 20%. Daarna naar 15%.')).toEqual([])
})
