import { expect, test } from 'vitest'
import { zoekCriteria } from '../../../../client/pages/criteria/zoekCriteria.ts'
import { regels } from '../../../../shared/rules/index.ts'

const found = (vraag: string) =>
  zoekCriteria(regels, vraag).flatMap(groep => groep.regels.map(regel => regel.id))

test('without a question every criterion is there, by group', () => {
  expect(found(' ').toSorted()).toEqual(regels.map(regel => regel.id).toSorted())
  expect(zoekCriteria(regels, '')[0]).toMatchObject({ id: 'plan', titel: 'Plan' })
})

test('every word of the question counts, in any order, with or without accents', () => {
  expect(found('trekker precies één')).toContain('afspraak.trekker')
  expect(found('EEN precies')).toContain('afspraak.trekker')
  expect(found('trekker qqq')).toEqual([])
})

test('a criterion is found by its id, its examples and its source', () => {
  expect(found('afspraak.trekker')).toEqual(['afspraak.trekker'])
  expect(found('Trekkers: alle partijen')).toEqual(['afspraak.trekker'])
  expect(found('vakpers')).toContain('afspraak.trekker')
})

test('a group without a hit is left out', () => {
  expect(zoekCriteria(regels, 'afspraak.trekker').map(groep => groep.id)).toEqual(['afspraak'])
})
