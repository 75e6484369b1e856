import { expect, test } from 'vitest'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import {
  kanLijken,
  kenmerkVan,
  openAnkers,
  stukkenVan,
  woordenIn,
} from '../../../../shared/rules/taal/naamankers.ts'
import { seeded } from '../../../kit/seeded.ts'

test('words are cut at everything but what joins the letters of one', () => {
  const tekst = '“St-Jan” en B&W: Vennes’ coöperatie (24/7), één-op-één- İzmir.'
  const woorden = woordenIn(tekst)
  expect(woorden.map(({ klein }) => klein)).toEqual([
    'st-jan',
    'en',
    'b&w',
    'vennes',
    'coöperatie',
    '24',
    '7',
    'één-op-één',
    'izmir',
  ])
  expect(woorden.map(({ van, tot }) => tekst.slice(van, tot)).join(' ')).toBe(
    'St-Jan en B&W Vennes coöperatie 24 7 één-op-één İzmir',
  )
})

test('a word tells in which names it, or one that is nearly it, stands and where', () => {
  const kennis = openAnkers(['Sociaal Werk Tolbrugge', 'Gemeente Tolbrugge', 'De Pol'], iza2023.drempels)
  const plekken = (woord: string) =>
    kennis(woord).ankers.map(({ gezocht, ervoor, erna }) => [gezocht.naam, ervoor, erna])
  const tolbrugge = [
    ['Sociaal Werk Tolbrugge', 2, 0],
    ['Gemeente Tolbrugge', 1, 0],
  ]
  expect(plekken('tolbrugge')).toEqual(tolbrugge)
  expect(plekken('tolbruge')).toEqual(tolbrugge)
  expect(plekken('gemeenten')).toEqual([['Gemeente Tolbrugge', 0, 1]])
  expect(plekken('tolhuis')).toEqual([])
  expect(plekken('pol')).toEqual([])
})

test('words with other letters are told apart without reading them', () => {
  expect(kanLijken(kenmerkVan('beekdal'), kenmerkVan('linderoord'), 10, 0.85)).toBe(false)
  expect(kanLijken(kenmerkVan('beekdal'), kenmerkVan('beekdel'), 7, 0.85)).toBe(true)
})

test('a text without any piece of the words of names has no word that is like one of those', () => {
  const namen = ['Huisartsencoöperatie Vennemark', 'Gemeente Linde']
  const stukken = stukkenVan(namen, iza2023.drempels)
  const kennis = openAnkers(namen, iza2023.drempels)
  const random = seeded(3)
  for (let nummer = 0; nummer < 500; nummer += 1) {
    const woord = [...random.pick(['huisartsencoöperatie', 'vennemark', 'gemeente', 'linde'])]
    for (let edits = random.int(5); edits > 0; edits -= 1)
      woord.splice(random.int(woord.length), random.int(2), ...(random.chance(0.5) ? ['x'] : []))
    const tekst = woord.join('')
    const raakt = stukken.some(stuk => tekst.includes(stuk))
    expect([tekst, raakt || kennis(tekst).ankers.length === 0]).toEqual([tekst, true])
  }
  expect(stukken.some(stuk => 'de zorg thuis'.includes(stuk))).toBe(false)
})
