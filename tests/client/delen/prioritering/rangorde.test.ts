import { expect, test } from 'vitest'
import { isGenummerd, nummer, opRang, stapInRang } from '../../../../client/delen/prioritering/rangorde.ts'

const rangen = (...prioriteiten: (number | null)[]) =>
  prioriteiten.map((prioriteit, index) => ({ id: `o${index + 1}`, prioriteit }))
const ids = (alle: readonly { id: string }[]) => alle.map(({ id }) => id).join(' ')

test('opgaven stand by priority, those without one last, and what is the same in the order of the plan', () => {
  expect(ids(opRang(rangen(3, null, 1, 2, null, 1)))).toBe('o3 o6 o4 o1 o2 o5')
})

test('numbered are opgaven with 1 to n, each once', () => {
  expect(isGenummerd(rangen(2, 1, 3))).toBe(true)
  expect(isGenummerd(rangen(1, 1, 3))).toBe(false)
  expect(isGenummerd(rangen(1, null))).toBe(false)
  expect(isGenummerd([])).toBe(true)
})

test('a step up changes the two that trade places, and no other', () => {
  expect(stapInRang(rangen(1, 2, 3), 'o3', 'omhoog')).toEqual({
    op: 'all',
    edits: [
      { op: 'set', elementId: 'o3', veld: 'prioriteit', waarde: 2 },
      { op: 'set', elementId: 'o2', veld: 'prioriteit', waarde: 3 },
    ],
  })
})

test('a step in a list with gaps and doubles numbers all of it', () => {
  expect(stapInRang(rangen(5, 5, null), 'o3', 'omhoog')).toEqual({
    op: 'all',
    edits: [
      { op: 'set', elementId: 'o1', veld: 'prioriteit', waarde: 1 },
      { op: 'set', elementId: 'o3', veld: 'prioriteit', waarde: 2 },
      { op: 'set', elementId: 'o2', veld: 'prioriteit', waarde: 3 },
    ],
  })
})

test('the first goes no higher, the last no lower, and what is not there nowhere', () => {
  expect(stapInRang(rangen(1, 2), 'o1', 'omhoog')).toBeNull()
  expect(stapInRang(rangen(1, 2), 'o2', 'omlaag')).toBeNull()
  expect(stapInRang(rangen(1, 2), 'o9', 'omlaag')).toBeNull()
})

test('numbering what is numbered changes nothing', () => {
  expect(nummer(rangen(1, 2))).toEqual({ op: 'all', edits: [] })
})
