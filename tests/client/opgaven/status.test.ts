import { expect, test } from 'vitest'
import { statusVan, toezeggingen } from '../../../client/opgaven/status.ts'
import { newPlan } from '../../../shared/plan/newPlan.ts'
import { readPlan } from '../../../shared/plan/readPlan.ts'

function partijen(...standen: (string | null)[]) {
  const doc = newPlan({
    id: 'plan',
    afspraken: [{ id: 'a', partijen: standen.map(status => ({ partijId: 'p', commitment: { status } })) }],
  })
  return readPlan(doc).afspraken[0]?.partijen ?? []
}

test('an afspraak is agreed when every party has committed', () => {
  expect(statusVan(partijen('toegezegd', 'toegezegd'))).toBe('afgesproken')
})

test.each(['gevraagd', 'onder voorbehoud', 'niet akkoord'])(
  'with one party at "%s" it is under discussion',
  stand => {
    expect(statusVan(partijen('toegezegd', stand))).toBe('in bespreking')
    expect(statusVan(partijen(stand, 'niet gevraagd'))).toBe('in bespreking')
  },
)

test('a first commitment among parties not asked yet makes it a discussion', () => {
  expect(statusVan(partijen('toegezegd', 'niet gevraagd'))).toBe('in bespreking')
})

test('without parties, or with nobody asked, it is a draft', () => {
  expect(statusVan(partijen())).toBe('concept')
  expect(statusVan(partijen('niet gevraagd', null))).toBe('concept')
})

test('the foot of the card counts the commitments', () => {
  expect(toezeggingen(partijen('toegezegd', 'gevraagd', 'toegezegd'))).toBe('2 van 3 organisaties toegezegd')
  expect(toezeggingen(partijen('toegezegd'))).toBe('1 van 1 organisatie toegezegd')
  expect(toezeggingen(partijen())).toBe('')
})
