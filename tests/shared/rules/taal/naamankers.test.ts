import { expect, test } from 'vitest'
import { iza2023 } from '../../../../shared/rules/regelset.ts'
import { gelijkenisVanaf } from '../../../../shared/rules/taal/gelijkenis.ts'
import { kanLijken, openAnkers } from '../../../../shared/rules/taal/naamankers.ts'
import { kenmerkVan, type Woord } from '../../../../shared/rules/taal/woordenboek.ts'
import { woordenIn } from '../../../../shared/rules/taal/woordlezing.ts'
import { seeded } from '../../../kit/seeded.ts'

const woordUit = (tekst: string): Woord => woordenIn(tekst).woorden[0] as Woord

test('a word tells in which names it, or one that is nearly it, stands and where', () => {
  const kennis = openAnkers(['Sociaal Werk Tolbrugge', 'Gemeente Tolbrugge', 'De Pol'], iza2023.drempels)
  const plekken = (woord: string) =>
    kennis(woordUit(woord)).alle.map(({ gezocht, ervoor, erna }) => [gezocht.naam, ervoor, erna])
  const tolbrugge = [
    ['Sociaal Werk Tolbrugge', 2, 0],
    ['Gemeente Tolbrugge', 1, 0],
  ]
  expect(plekken('tolbrugge')).toEqual(tolbrugge)
  expect(plekken('tolbruge')).toEqual(tolbrugge)
  expect(plekken('gemeenten')).toEqual([['Gemeente Tolbrugge', 0, 1]])
  expect(plekken('tolhuis')).toEqual([])
  expect(plekken('pol')).toEqual([])
  const eersten = (woord: string) => kennis(woordUit(woord)).eersten.map(({ gezocht }) => gezocht.naam)
  expect(['sociaal', 'gemeente', 'tolbrugge'].map(eersten)).toEqual([
    ['Sociaal Werk Tolbrugge'],
    ['Gemeente Tolbrugge'],
    [],
  ])
})

test('words with other letters are told apart without reading them', () => {
  expect(kanLijken(kenmerkVan('beekdal'), kenmerkVan('linderoord'), 10, 0.85)).toBe(false)
  expect(kanLijken(kenmerkVan('beekdal'), kenmerkVan('beekdel'), 7, 0.85)).toBe(true)
})

test('no word that is like one of a name is passed over by how it begins', () => {
  const random = seeded(3)
  const drempels = { naamGelijkenis: 0.8, woordGelijkenis: 0.6 }
  const namen = ['wijk', 'linde', 'vennes', 'duinrad', 'gemeente', 'huisartsenzorg']
  const ankers = openAnkers(namen, drempels)
  for (let nummer = 0; nummer < 2000; nummer += 1) {
    const letters = [...random.pick(namen)]
    for (let edits = random.int(4); edits > 0; edits -= 1)
      letters.splice(random.int(letters.length), random.int(2), ...(random.chance(0.5) ? ['x'] : []))
    const woord = letters.join('')
    if (woord.length < 4) continue
    const gevonden = ankers(woordUit(woord)).alle.map(({ gezocht }) => gezocht.naam)
    expect(gevonden).toEqual(namen.filter(naam => gelijkenisVanaf(naam, woord, 0.8) > 0))
  }
})
