import { expect, test } from 'vitest'
import { perWortel } from '../../../../client/plan/findings/perWortel.ts'
import type { FindingsInParts } from '../../../../shared/rules/checkPlan.ts'
import type { Finding } from '../../../../shared/rules/rule.ts'
import { seeded, seedsFor } from '../../../kit/seeded.ts'

const wortelVan = ({ elementId }: Finding): string => elementId

const finding = (elementId: string): Finding => ({
  regelId: 'proef.regel',
  elementId,
  veld: null,
  ernst: 'scherpte',
  fase: '0.1',
  reden: 'Proef.',
  oplossingen: [],
})

const afresh = (found: FindingsInParts) => {
  const items = [...new Set(found.flat().map(wortelVan))].sort()
  return new Map(items.map(id => [id, found.flat().filter(one => wortelVan(one) === id)]))
}

for (const seed of seedsFor('perWortel', [1, 2, 3], 2)) {
  test(`findings divided after a change are divided as they are afresh (seed ${seed})`, () => {
    const random = seeded(seed)
    const some = (aantal: number) => Array.from({ length: aantal }, () => finding(`a${random.int(6)}`))
    const parts = () => Array.from({ length: 1 + random.int(4) }, () => some(8))
    let found: FindingsInParts = parts()
    let verdeeld = perWortel(null, found, wortelVan)
    for (let keer = 0; keer < 200; keer += 1) {
      const at = random.int(found.length)
      const now = found.map((deel, index) =>
        index === at ? [...deel.slice(random.int(4)), ...some(3)] : deel,
      )
      found = random.int(10) === 0 ? parts() : now
      verdeeld = perWortel(verdeeld, found, wortelVan)
      expect(new Map([...verdeeld.perItem].sort())).toEqual(afresh(found))
    }
  })
}

test('the lists of items in which nothing changed stay the same', () => {
  const [een, drie] = [finding('a1'), finding('a3')]
  const before = perWortel(null, [[een, finding('a2')], [drie]], wortelVan)
  const now = perWortel(before, [[een, finding('a2')], before.found[1] ?? []], wortelVan)
  expect(now.perItem.get('a1')).toBe(before.perItem.get('a1'))
  expect(now.perItem.get('a3')).toBe(before.perItem.get('a3'))
  expect(now.perItem.get('a2')).not.toBe(before.perItem.get('a2'))
})

test('what is found in one item from two parts stands together, in the order of the parts', () => {
  const [een, twee, drie] = [finding('a1'), finding('a1'), finding('a1')]
  const { perItem } = perWortel(null, [[een], [], [twee, drie]], wortelVan)
  expect(perItem.get('a1')).toEqual([een, twee, drie])
})
