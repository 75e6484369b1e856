import { expect, test } from 'vitest'
import { acties, can, rollen, rolNaam } from '../../shared/permissions.ts'

test('the table of rights', () => {
  const table = rollen.map(rol => [rol, acties.filter(actie => can(rol, actie))])
  expect(table).toEqual([
    ['beheerder', ['lezen', 'reageren', 'schrijven', 'beheren']],
    ['redacteur', ['lezen', 'reageren', 'schrijven']],
    ['commentator', ['lezen', 'reageren']],
    ['lezer', ['lezen']],
  ])
})

test('every role has a name for people', () => {
  expect(rollen.every(rol => rolNaam[rol].length > 0)).toBe(true)
})
