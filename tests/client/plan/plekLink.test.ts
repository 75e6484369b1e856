import { expect, test } from 'vitest'
import { gevraagdePlek, plekPad } from '../../../client/plan/plekLink.ts'

const queryOf = (path: string): string => new URL(path, 'http://x').search

test('the address of a melding leads back to its criterion, item, field and phase', () => {
  const path = plekPad('regio/één', 'a1', { regelId: 'afspraak.trekker', veld: 'partijen', fase: '0.9' })
  expect(path).toMatch(/^\/plannen\/regio%2F%C3%A9%C3%A9n\?/)
  expect(gevraagdePlek(queryOf(path))).toEqual({
    ...{ elementId: 'a1', veld: 'partijen', regelId: 'afspraak.trekker', fase: '0.9' },
  })
})

test('a melding about an item as a whole names no field', () => {
  const path = plekPad('p', 'a1', { regelId: 'afspraak.opgave', veld: null, fase: 'alle' })
  expect(gevraagdePlek(queryOf(path))).toEqual({
    ...{ elementId: 'a1', veld: null, regelId: 'afspraak.opgave', fase: null },
  })
})

test('the address of an item alone asks for no melding', () => {
  expect(gevraagdePlek(queryOf(plekPad('p', 'o1')))).toMatchObject({ elementId: 'o1', regelId: null })
})

test.each(['', '?veld=partijen', '?bij='])('the query %j asks for nothing', search => {
  expect(gevraagdePlek(search)).toBeNull()
})
