import { expect, test } from 'vitest'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import { openNaamzoeker } from '../../../../shared/rules/taal/naamzoeker.ts'

const namen = [
  'HuisartsenCoöperatie Vennemark',
  'Vennemark Ziekenhuis',
  'Gemeente Hoogvenne',
  'St. Elisabeth-Tweelinden Ziekenhuis',
  'B&W-overleg Linde',
  'HCV',
  '',
]
const zoek = openNaamzoeker(namen, iza2023.drempels)
const gevonden = (tekst: string) => zoek(tekst).map(({ woorden, naam }) => [woorden, naam])

test('it says which words are nearly a name, where they stand, and which name', () => {
  const tekst = 'Op termijn pakt Huisartsencooperatie Vennemark dit op.'
  expect(zoek(tekst)).toEqual([
    expect.objectContaining({
      woorden: 'Huisartsencooperatie Vennemark',
      van: 16,
      tot: 46,
      naam: 'HuisartsenCoöperatie Vennemark',
    }),
  ])
})

test('a name that stands there is not read as a piece of another one', () => {
  expect(gevonden('Het St. Elisabeth-Tweelinden Ziekenhuis en het B&W-overleg Linde.')).toEqual([])
  expect(gevonden('Het Vennemark Ziekenhuis, Vennemark en de HCV.')).toEqual([])
})

test('words that are nearly a name are not found across the end of a sentence or a line', () => {
  expect(gevonden('Dit raakt elke gemeente. Hoogvene begint.')).toEqual([])
  expect(gevonden('Dit raakt elke Gemeente\nHoogvene begint.')).toEqual([])
  expect(gevonden('Dit raakt de gemeente Hoogvene.')).toEqual([['gemeente Hoogvene', 'Gemeente Hoogvenne']])
})

test('a name over two lines is that name, and words around a colon are none', () => {
  expect(gevonden('De Gemeente\nHoogvenne, Hoogvenne: Gemeente Hoogvenne.')).toEqual([])
})

test('of names that stand next to each other each is found', () => {
  expect(gevonden('Gemeente Hoogvene en Venemark Ziekenhuis (Venemark Ziekenhuis).')).toEqual([
    ['Gemeente Hoogvene', 'Gemeente Hoogvenne'],
    ['Venemark Ziekenhuis', 'Vennemark Ziekenhuis'],
    ['Venemark Ziekenhuis', 'Vennemark Ziekenhuis'],
  ])
})

test('a text without names, and no names at all, give nothing', () => {
  expect(gevonden('')).toEqual([])
  expect(openNaamzoeker([], iza2023.drempels)('Gemeente Hoogvenne')).toEqual([])
})
