import { expect, test } from 'vitest'
import { groepVan, inGroepen } from '../../../shared/rules/groepen.ts'
import { regels } from '../../../shared/rules/index.ts'

test('every rule is in one group, and a group keeps the order of the panel', () => {
  const grouped = inGroepen(regels)
  expect(grouped.flatMap(groep => groep.regels.map(regel => regel.id)).toSorted()).toEqual(
    regels.map(regel => regel.id).toSorted(),
  )
  for (const { id, regels: own } of grouped) {
    expect(own).toEqual(regels.filter(regel => regel.id.startsWith(`${id}.`)))
  }
})

test('an id of no group is a mistake, told with the id', () => {
  expect(() => groepVan('toString.x')).toThrow('The criterion "toString.x" is in no group.')
})
