import { expect, test } from 'vitest'
import { isDatum, maandenLater, toonDatum } from '../../../../shared/rules/taal/datum.ts'
import { meerdereGemeenten } from '../../../../shared/rules/taal/gebiedInTekst.ts'
import { gelijkenis } from '../../../../shared/rules/taal/gelijkenis.ts'
import { opsomming } from '../../../../shared/rules/taal/opsomming.ts'
import { slug } from '../../../../shared/rules/taal/slug.ts'
import { overlap } from '../../../../shared/rules/taal/trefwoorden.ts'
import { zinnen } from '../../../../shared/rules/taal/zinnen.ts'

test('names are listed as in a sentence', () => {
  expect([opsomming([]), opsomming(['A']), opsomming(['A', 'B']), opsomming(['A', 'B', 'C'])]).toEqual([
    '',
    'A',
    'A en B',
    'A, B en C',
  ])
})

test('dates are checked, shown in words and moved by months', () => {
  expect(['2026-12-31', '2024-02-29'].every(isDatum)).toBe(true)
  expect(['2023-02-29', 'medio 2029', '2026', '', null].some(isDatum)).toBe(false)
  expect([toonDatum('2026-12-31'), toonDatum('medio 2029')]).toEqual(['31 december 2026', 'medio 2029'])
  expect([maandenLater('2023-08-31', 6), maandenLater('2024-01-01', 6)]).toEqual(['2024-02-29', '2024-07-01'])
})

test('two ways to write a name are alike, two names are not', () => {
  expect(gelijkenis('Huisartsencooperatie Vennemark', 'HuisartsenCoöperatie Vennemark')).toBeGreaterThan(0.85)
  expect(gelijkenis('Gemeente Zilverdal', 'gemeente zilverdal')).toBe(1)
  expect(gelijkenis('GGZ Zilverdal', 'Welzijn Merenveld')).toBeLessThan(0.5)
  expect(gelijkenis('', '')).toBe(1)
})

test('a slug keeps letters and digits', () => {
  expect([slug('HuisartsenCoöperatie Vennemark'), slug("'t Huis & Co.")]).toEqual([
    'huisartsencooperatie-vennemark',
    't-huis-co',
  ])
})

test('a text and an indicator share telling words, parts of compounds included', () => {
  expect(overlap('Alle 38 praktijken verwijzen', 'Huisartsenpraktijken die verwijzen')).toBe(2)
  expect(overlap('Het aandeel in de regio', 'Aandeel inwoners van de regio')).toBe(0)
})

test('sentences end at a point before white space, not in a number', () => {
  expect(zinnen('Van 1.240 naar 990. Dan? Ja\nEn').map(zin => zin.tekst.trim())).toEqual([
    'Van 1.240 naar 990.',
    'Dan?',
    'Ja',
    'En',
  ])
})

test('a text that speaks of more than one gemeente is recognised', () => {
  expect(meerdereGemeenten('openen in elke gemeente één steunpunt')).toBe('in elke gemeente')
  expect(meerdereGemeenten('in de zes gemeenten')).toBe('in de zes gemeenten')
  expect(meerdereGemeenten('in één gemeente, gedeeld met alle gemeenten')).toBeNull()
})
