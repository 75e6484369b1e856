import { expect, test } from 'vitest'
import { isBeschreven, isUitgesteld } from '../../../shared/rules/uitgesteld.ts'

test.each([
  'Monitoring wordt later uitgewerkt.',
  'Besluitvorming volgt.',
  'Nog uit te werken',
  'PM',
  'n.t.b.',
  'Nader te bepalen',
  'De grens moet nog worden bepaald.',
])('%s: it is put off', tekst => {
  expect(isUitgesteld(tekst)).toBe(true)
  expect(isBeschreven(tekst)).toBe(false)
})

test.each([
  'De GGD volgt elk halfjaar alle resultaten.',
  'Elk kwartaal één overzicht. De vormgeving wordt later bepaald.',
  'Besluiten vallen bij consensus.',
])('%s: it says something now', tekst => {
  expect(isBeschreven(tekst)).toBe(true)
})

test('nothing is no description', () => {
  expect(isBeschreven(' ')).toBe(false)
})
