import { expect, test } from 'vitest'
import { perWortel } from '../../../../client/plan/findings/perWortel.ts'
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

for (const seed of seedsFor('perWortel', [1, 2, 3], 2)) {
  test(`findings divided after a change are divided as they are afresh (seed ${seed})`, () => {
    const random = seeded(seed)
    const some = (aantal: number) => Array.from({ length: aantal }, () => finding(`a${random.int(6)}`))
    let found: readonly Finding[] = some(30)
    let perItem = perWortel(null, found, wortelVan)
    for (let keer = 0; keer < 200; keer += 1) {
      const van = random.int(found.length + 1)
      const weg = random.int(4)
      const now = [...found.slice(0, van), ...some(random.int(4)), ...found.slice(van + weg)]
      perItem = perWortel({ found, perItem }, now, wortelVan)
      found = now
      expect(new Map([...perItem].sort())).toEqual(new Map([...perWortel(null, now, wortelVan)].sort()))
    }
  })
}

test('the lists of items in which nothing changed stay the same', () => {
  const found = [finding('a1'), finding('a2'), finding('a3')]
  const perItem = perWortel(null, found, wortelVan)
  const [een, , drie] = found
  const now = perWortel({ found, perItem }, [een, finding('a2'), drie] as Finding[], wortelVan)
  expect(now.get('a1')).toBe(perItem.get('a1'))
  expect(now.get('a3')).toBe(perItem.get('a3'))
  expect(now.get('a2')).not.toBe(perItem.get('a2'))
})
