import { expect, test } from 'vitest'
import { stukkenVan } from '../../../client/opgaven/nabij.ts'
import type { Blok } from '../../../client/opgaven/volgorde.ts'

const opgave: Blok = { soort: 'opgave', id: 'o1', code: '2.1' }
const einde: Blok = { soort: 'einde', id: 'einde:o1', opgaveId: 'o1', code: '2.1' }
const kaarten = (count: number): Blok[] =>
  Array.from({ length: count }, (_, index) => ({ soort: 'afspraak', id: `a${index + 1}`, code: '' }))
const read = (blokken: readonly Blok[], nabij: readonly string[] = []): string[] =>
  stukkenVan(blokken, new Set(nabij)).map(stuk =>
    stuk.soort === 'ver'
      ? stuk.groepen.map(({ kaarten }) => `(${kaarten.map(({ id }) => id).join(' ')})`).join('')
      : stuk.id,
  )

test('cards that never came near stand together, at most three, and those again', () => {
  expect(read([opgave, ...kaarten(5), einde])).toEqual(['o1', '(a1 a2 a3)(a4 a5)', 'einde:o1'])
})

test('a card that came near stands by itself, wherever it moves', () => {
  expect(read([opgave, ...kaarten(3), einde], ['a2'])).toEqual(['o1', '(a1)', 'a2', '(a3)', 'einde:o1'])
  expect(read([opgave, ...kaarten(3).reverse(), einde], ['a2'])).toEqual([
    'o1',
    '(a3)',
    'a2',
    '(a1)',
    'einde:o1',
  ])
})

test('every block is drawn once and in order', () => {
  const blokken = [opgave, ...kaarten(120), einde]
  const drawn = stukkenVan(blokken, new Set(['a3', 'a4', 'a17'])).flatMap(stuk =>
    stuk.soort === 'ver' ? stuk.groepen.flatMap(groep => groep.kaarten) : [stuk],
  )
  expect(drawn).toEqual(blokken)
})
